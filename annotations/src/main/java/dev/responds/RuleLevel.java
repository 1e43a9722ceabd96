package dev.responds;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The severity of one rule, for all statuses or for one, inside of {@link StatusPolicy#levels()}.
 *
 * <p>A rule that is off by default looks as soon as it is given a severity.
 */
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface RuleLevel {

  /**
   * The rule.
   *
   * @return its id, as messages and the status reference name it, such as {@code
   *     missing-location-201}
   */
  String rule();

  /**
   * The status that the level is for. A level for one status wins over that for all.
   *
   * @return a status code; 0, the default, for all
   */
  int status() default 0;

  /**
   * How much a finding weighs.
   *
   * @return the severity
   */
  Severity severity();

  /**
   * The guideline or agreement that asks for the level, such as {@code "Guideline 12"}. It stands
   * on the status reference.
   *
   * @return the reason in a few words
   */
  String because() default "";
}
