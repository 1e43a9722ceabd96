package dev.responds.runtime;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The mark of a class that Responds has generated. It stays in the class file, so that coverage
 * tools leave the class out, as JaCoCo does with annotations of this simple name.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Generated {

  /**
   * The generator.
   *
   * @return the name of the annotation processor
   */
  String value();

  /**
   * Classes of other projects that decide what this one says, such as a policy. Where one of them
   * changes, a build tool compiles this one again, and with it what it was generated from.
   *
   * @return the classes; none by default
   */
  Class<?>[] by() default {};
}
