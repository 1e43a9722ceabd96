package dev.responds.contract.rule.check;

import static dev.responds.contract.http.Citation.rfc;

import dev.responds.contract.model.Finding;
import dev.responds.contract.model.Severity;
import dev.responds.contract.rule.JudgedResponse;
import dev.responds.contract.rule.ResponseRule;
import java.util.Optional;

/** Reports numbers that are no status codes. */
final class StatusOutOfRange extends ResponseRule {

  StatusOutOfRange() {
    super("status-out-of-range", Severity.ERROR, rfc(9110, "15"));
  }

  @Override
  protected Optional<Finding> look(JudgedResponse judged) {
    return judged.outOfRange()
        ? Optional.of(finding(judged.value(), judged.arguments()))
        : Optional.empty();
  }
}
