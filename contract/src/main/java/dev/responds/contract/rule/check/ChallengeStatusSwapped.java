package dev.responds.contract.rule.check;

import static dev.responds.contract.http.Citation.rfc;

import dev.responds.contract.model.ExceptionType;
import dev.responds.contract.model.Finding;
import dev.responds.contract.model.Severity;
import dev.responds.contract.rule.JudgedResponse;
import dev.responds.contract.rule.ResponseRule;
import java.util.Optional;

/** Reports a 401 for who may not, and a 403 for who is not known. */
final class ChallengeStatusSwapped extends ResponseRule {

  ChallengeStatusSwapped() {
    super("challenge-status-swapped", Severity.WARNING, rfc(9110, "11.4"));
  }

  @Override
  protected Optional<Finding> look(JudgedResponse judged) {
    return switch (judged.status()) {
      case 401 -> swapped(judged, ExceptionType.Kind.ACCESS_DENIED, 403);
      case 403 -> swapped(judged, ExceptionType.Kind.AUTHENTICATION, 401);
      default -> Optional.empty();
    };
  }

  /** Where both statuses are bound to the exception, the code tells the callers apart. */
  private Optional<Finding> swapped(JudgedResponse judged, ExceptionType.Kind kind, int right) {
    return judged
        .cause(kind)
        .filter(type -> !judged.declaresAlso(right, type))
        .map(type -> finding(judged, type, right));
  }

  private Finding finding(JudgedResponse judged, ExceptionType type, int right) {
    return finding(
        Integer.toString(judged.status()),
        level(),
        judged.value(),
        judged
            .arguments()
            .and("exception", type.type().display())
            .and("meant", Integer.toString(right)));
  }
}
