package dev.responds.ruleset;

import dev.responds.RuleLevel;
import dev.responds.Severity;
import dev.responds.StatusPolicy;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What Zalando's RESTful API guidelines, of November 2025, ask of statuses: what they demand is an
 * error, what they recommend is a warning, and what they leave out of API descriptions is off.
 *
 * @see <a href="https://opensource.zalando.com/restful-api-guidelines/">Zalando RESTful API and
 *     Event Guidelines</a>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.PACKAGE})
@StatusPolicy(
    levels = {
      @RuleLevel(
          rule = "body-error-without-body",
          severity = Severity.WARNING,
          because = "Zalando 150"),
      @RuleLevel(
          rule = "container-owned-status",
          status = 408,
          severity = Severity.WARNING,
          because = "Zalando 150"),
      @RuleLevel(
          rule = "container-owned-status",
          status = 411,
          severity = Severity.OFF,
          because = "Zalando 150"),
      @RuleLevel(
          rule = "container-owned-status",
          status = 417,
          severity = Severity.WARNING,
          because = "Zalando 150"),
      @RuleLevel(
          rule = "container-owned-status",
          status = 505,
          severity = Severity.WARNING,
          because = "Zalando 150"),
      @RuleLevel(rule = "content-expected", severity = Severity.WARNING, because = "Zalando 150"),
      @RuleLevel(
          rule = "created-on-noncreating-method",
          severity = Severity.ERROR,
          because = "Zalando 148"),
      @RuleLevel(
          rule = "delete-success-status",
          severity = Severity.ERROR,
          because = "Zalando 148"),
      @RuleLevel(
          rule = "error-without-explanation",
          severity = Severity.ERROR,
          because = "Zalando 176"),
      @RuleLevel(
          rule = "error-without-explanation",
          status = 300,
          severity = Severity.WARNING,
          because = "Zalando 150"),
      @RuleLevel(
          rule = "feature-status-incomplete",
          severity = Severity.ERROR,
          because = "Zalando 153"),
      @RuleLevel(
          rule = "gateway-status-from-origin",
          severity = Severity.OFF,
          because = "Zalando 150"),
      @RuleLevel(rule = "get-no-content", severity = Severity.WARNING, because = "Zalando 150"),
      @RuleLevel(rule = "input-without-400", severity = Severity.WARNING, because = "Zalando 150"),
      @RuleLevel(
          rule = "location-without-meaning",
          status = 200,
          severity = Severity.OFF,
          because = "Zalando 251"),
      @RuleLevel(
          rule = "missing-recommended-header",
          status = 429,
          severity = Severity.ERROR,
          because = "Zalando 153"),
      @RuleLevel(rule = "no-success-declared", severity = Severity.ERROR, because = "Zalando 151"),
      @RuleLevel(
          rule = "path-variable-without-404",
          severity = Severity.OFF,
          because = "Zalando 151"),
      @RuleLevel(
          rule = "put-create-without-replace",
          severity = Severity.ERROR,
          because = "Zalando 148"),
      @RuleLevel(
          rule = "retired-endpoint-headers",
          severity = Severity.WARNING,
          because = "Zalando 189"),
      @RuleLevel(
          rule = "security-status-incomplete",
          severity = Severity.OFF,
          because = "Zalando 151"),
      @RuleLevel(
          rule = "status-outside-its-protocol",
          status = 205,
          severity = Severity.WARNING,
          because = "Zalando 150"),
      @RuleLevel(
          rule = "status-outside-its-protocol",
          status = 424,
          severity = Severity.WARNING,
          because = "Zalando 150"),
      @RuleLevel(
          rule = "status-reserved",
          status = 402,
          severity = Severity.WARNING,
          because = "Zalando 150"),
      @RuleLevel(
          rule = "thrown-status-undeclared",
          severity = Severity.ERROR,
          because = "Zalando 151"),
      @RuleLevel(
          rule = "thrown-status-undeclared",
          status = 401,
          severity = Severity.OFF,
          because = "Zalando 151"),
      @RuleLevel(
          rule = "thrown-status-undeclared",
          status = 403,
          severity = Severity.OFF,
          because = "Zalando 151"),
      @RuleLevel(
          rule = "thrown-status-undeclared",
          status = 404,
          severity = Severity.OFF,
          because = "Zalando 151"),
      @RuleLevel(
          rule = "thrown-status-undeclared",
          status = 500,
          severity = Severity.OFF,
          because = "Zalando 151"),
      @RuleLevel(
          rule = "thrown-status-undeclared",
          status = 503,
          severity = Severity.OFF,
          because = "Zalando 151"),
      @RuleLevel(
          rule = "validation-status-split",
          severity = Severity.WARNING,
          because = "Zalando 150"),
      @RuleLevel(
          rule = "write-status-on-safe",
          severity = Severity.WARNING,
          because = "Zalando 150"),
      @RuleLevel(
          rule = "write-status-on-safe",
          status = 202,
          severity = Severity.OFF,
          because = "Zalando 253")
    })
public @interface ZalandoGuidelines {}
