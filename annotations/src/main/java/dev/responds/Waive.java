package dev.responds;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The exception of an endpoint, or of all endpoints of a class or package, from one rule, with a
 * reason. The reason stands on the status reference.
 *
 * <pre>{@code
 * @Waive(rule = "missing-location-201", because = "audit entries cannot be read back")
 * }</pre>
 */
@Documented
@Repeatable(Waive.List.class)
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.TYPE, ElementType.PACKAGE})
public @interface Waive {

  /**
   * The id of the rule, as messages print it in brackets.
   *
   * @return the id
   */
  String rule();

  /**
   * Why the rule does not apply here. A blank reason is an error.
   *
   * @return one sentence
   */
  String because();

  /** The container of repeated waivers. The compiler writes it, people do not need to. */
  @Documented
  @Retention(RetentionPolicy.CLASS)
  @Target({ElementType.METHOD, ElementType.TYPE, ElementType.PACKAGE})
  @interface List {

    /**
     * The waivers.
     *
     * @return in source order
     */
    Waive[] value();
  }
}
