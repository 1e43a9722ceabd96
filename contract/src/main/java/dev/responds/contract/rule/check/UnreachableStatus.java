package dev.responds.contract.rule.check;

import static dev.responds.contract.http.Citation.rfc;

import dev.responds.contract.model.Endpoint;
import dev.responds.contract.model.Finding;
import dev.responds.contract.model.Severity;
import dev.responds.contract.rule.FrameworkStatus;
import dev.responds.contract.rule.JudgedResponse;
import dev.responds.contract.rule.ResponseRule;
import java.util.Optional;

/**
 * Reports successes that the framework's fixed status never lets happen. Redirects and errors may
 * be thrown; and what a {@code throws} clause names may be answered in any way.
 */
final class UnreachableStatus extends ResponseRule {

  UnreachableStatus() {
    super("unreachable-status", Severity.WARNING, rfc(9110, "15"));
  }

  @Override
  protected Optional<Finding> look(JudgedResponse judged) {
    Endpoint endpoint = judged.endpoint();
    boolean unreachable =
        judged.registeredFinal()
            && judged.response().onMethod()
            && FrameworkStatus.prevents(endpoint, judged.response())
            && endpoint.exceptions().isEmpty()
            // Otherwise that is the mistake: framework-status-undeclared.
            && !FrameworkStatus.undeclared(endpoint);
    return unreachable ? Optional.of(finding(judged)) : Optional.empty();
  }

  private Finding finding(JudgedResponse judged) {
    String sent = Integer.toString(FrameworkStatus.of(judged.endpoint()).orElseThrow());
    return finding(
        judged.value(),
        judged.requestArguments().and("sent", sent).and("generated", judged.generatedType()));
  }
}
