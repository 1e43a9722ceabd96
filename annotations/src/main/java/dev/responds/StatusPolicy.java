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
 *     levels = {
 *       @RuleLevel(rule = "missing-location-201", severity = Severity.ERROR),
 *       @RuleLevel(rule = "status-reserved", status = 402, severity = Severity.OFF)
 *     })
 * final class OurPolicy {}
 * }</pre>
 *
 * <p>On an annotation of your own, or of somebody else, it makes a <em>ruleset</em>: where that
 * annotation stands, the policy holds. A ruleset may carry others in turn.
 *
 * <pre>{@code
 * @ZalandoGuidelines
 * @StatusPolicy(levels = @RuleLevel(rule = "get-no-content", severity = Severity.OFF))
 * @interface OurGuidelines {}
 * }</pre>
 *
 * <p>Policies add up, and the nearest one wins attribute by attribute: type, enclosing type,
 * package, enclosing packages, option; at each of these the policy itself comes before its
 * rulesets. Levels add up by rule and status, and those of policies win over those of all rulesets.
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
   * What stands before the names of {@linkplain Responds#problem() problem types}, as in {@code
   * "https://api.example.com/problems/"}. Where it leads to a page, clients find out there what the
   * problem means (RFC 9457 §3.1.1).
   *
   * @return the beginning of a URI reference; by default {@code "/problems/"}
   */
  String problemBase() default "";

  /**
   * The challenge that every 401 carries in {@code WWW-Authenticate} (RFC 9110 §11.6.1), as in
   * {@code "Bearer realm=\"orders\""}. The factory of a 401 then needs no argument.
   *
   * @return the value of the header field
   */
  String challenge() default "";

  /**
   * Severities of single rules.
   *
   * @return one entry a rule, or a rule and a status
   */
  RuleLevel[] levels() default {};

  /**
   * The statuses of exceptions that are answered by code which cannot be read: a filter, a handler
   * in another language, a table in a file. An entry holds for subclasses, too; a handler that is
   * understood is believed first. Entries add up, and those of the nearest policy win.
   *
   * @return one entry an exception
   */
  ExceptionStatus[] exceptions() default {};

  /**
   * The severity of everything that is advice by default. With {@link Severity#WARNING}, a team
   * decides on each piece of advice.
   *
   * @return the severity
   */
  Severity advice() default Severity.ADVICE;

  /**
   * What the endpoints are towards their clients.
   *
   * @return the role, by default the origin server
   */
  Role role() default Role.ORIGIN;
}
