package dev.responds.contract.rule.check;

import static dev.responds.contract.http.Citation.rfc;

import dev.responds.contract.model.ExceptionType;
import dev.responds.contract.model.Finding;
import dev.responds.contract.model.Severity;
import dev.responds.contract.rule.JudgedResponse;
import dev.responds.contract.rule.ResponseRule;
import java.util.Optional;
import java.util.Set;

/** Reports failures of the server that stand for an outcome which the application foresees. */
final class BusinessOutcome5xx extends ResponseRule {

  /** 501, 502, 503, 504 and 507 are sent on purpose; the rest of 5xx has rules of its own. */
  private static final Set<Integer> UNEXPECTED = Set.of(500, 506, 508);

  BusinessOutcome5xx() {
    super("business-outcome-5xx", Severity.WARNING, rfc(9110, "15.6.1"));
  }

  @Override
  protected Optional<Finding> look(JudgedResponse judged) {
    if (!UNEXPECTED.contains(judged.status())) {
      return Optional.empty();
    }
    Optional<ExceptionType> cause = judged.cause(ExceptionType.Kind.APPLICATION);
    return cause.isPresent() ? Optional.of(finding(judged, cause.get())) : Optional.empty();
  }

  private Finding finding(JudgedResponse judged, ExceptionType cause) {
    return finding(judged.value(), judged.arguments().and("exception", cause.type().display()));
  }
}
