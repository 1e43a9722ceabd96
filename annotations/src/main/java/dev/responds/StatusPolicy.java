package dev.responds;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The rules of a team: which statuses it uses, what an error looks like, how strict each rule is.
 *
 * <p>It stands on a package, on a type, or on a class that the compiler option {@code
 * -Aresponds.policy=com.example.OurPolicy} names; that one holds for everything:
 *
 * <pre>{@code
 * @StatusPolicy(
 *     allow = {200, 201, 204, 303, 400, 401, 403, 404, 409, 503},
 *     challenge = "Bearer realm=\"orders\"",
 *     levels = {"missing-location-201=error", "method-rewriting-redirect=off"})
 * final class OurPolicy {}
 * }</pre>
 *
 * <p>Policies add up, and the nearest one wins attribute by attribute: type, enclosing type,
 * package, enclosing packages, option.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.PACKAGE})
public @interface StatusPolicy {

  /**
   * The statuses that the team uses; any other one is reported by the rule {@code team-subset}.
   *
   * @return status codes; empty means that all are allowed
   */
  int[] allow() default {};

  /**
   * The statuses that the team does not use, reported by the rule {@code team-subset}.
   *
   * @return status codes
   */
  int[] deny() default {};

  /**
   * The content of 4xx and 5xx responses that do not declare one.
   *
   * @return the type; by default problem details (RFC 9457)
   */
  Class<?> errorBody() default Responds.Inferred.class;

  /**
   * The challenge that every 401 carries in {@code WWW-Authenticate} (RFC 9110 §11.6.1), as in
   * {@code "Bearer realm=\"orders\""}. The factory of a 401 then needs no argument.
   *
   * @return the value of the header field
   */
  String challenge() default "";

  /**
   * Levels of single rules: {@code "<rule>=error"}, {@code =warning}, {@code =advice} or {@code
   * =off}; for one status alone: {@code "<rule>:<status>=off"}. A rule that is off by default looks
   * as soon as it is given a level.
   *
   * @return one entry a rule, or a rule and a status
   */
  String[] levels() default {};

  /**
   * The set of levels to start from; {@link #levels()} has the last word.
   *
   * @return the set
   */
  Pack pack() default Pack.RFC;

  /**
   * What the endpoints are towards their clients.
   *
   * @return the role, by default the origin server
   */
  Role role() default Role.ORIGIN;
}
