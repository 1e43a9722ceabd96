package dev.responds.test;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The exception of a test, or of all tests of a class, from the contract: what it sees may be
 * undeclared, and proves nothing.
 *
 * <pre>{@code
 * @Test
 * @OutsideContract(because = "breaks the database to see what the log says")
 * void brokenDatabase() { ... }
 * }</pre>
 */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface OutsideContract {

  /**
   * The reason, for those who read the test.
   *
   * @return a sentence; without one the annotation does nothing
   */
  String because();
}
