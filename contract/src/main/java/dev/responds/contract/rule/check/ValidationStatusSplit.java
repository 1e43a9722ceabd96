package dev.responds.contract.rule.check;

import static dev.responds.contract.http.Citation.rfc;

import dev.responds.contract.model.Finding;
import dev.responds.contract.model.Severity;
import dev.responds.contract.rule.JudgedResponse;
import dev.responds.contract.rule.ResponseRule;
import java.util.Optional;

/** Reports endpoints that answer invalid content in two ways. */
final class ValidationStatusSplit extends ResponseRule {

  ValidationStatusSplit() {
    super("validation-status-split", Severity.OFF, rfc(9110, "15.5.21"));
  }

  @Override
  protected Optional<Finding> look(JudgedResponse judged) {
    return judged.status() == 422 && judged.endpoint().declares(400)
        ? Optional.of(finding(judged.value(), judged.requestArguments()))
        : Optional.empty();
  }
}
