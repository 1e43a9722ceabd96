package dev.responds.contract.rule.check;

import static dev.responds.contract.http.Citation.rfc;

import dev.responds.contract.http.StatusRegistry;
import dev.responds.contract.model.Endpoint;
import dev.responds.contract.model.Finding;
import dev.responds.contract.model.Level;
import dev.responds.contract.rule.Exchange;
import dev.responds.contract.rule.FrameworkStatus;
import dev.responds.contract.rule.ResponseRule;
import java.util.Optional;

/** Reports successes and redirects that the framework's fixed status never lets happen. */
final class UnreachableStatus extends ResponseRule {

  UnreachableStatus(StatusRegistry registry) {
    super("unreachable-status", Level.WARNING, rfc(9110, "15"), registry);
  }

  @Override
  protected Optional<Finding> look(Exchange exchange) {
    Endpoint endpoint = exchange.endpoint();
    boolean unreachable =
        exchange.registeredFinal()
            && exchange.response().onMethod()
            && FrameworkStatus.replaces(endpoint, exchange.response())
            // Otherwise that is the mistake: framework-status-undeclared.
            && !FrameworkStatus.undeclared(endpoint);
    return unreachable ? Optional.of(finding(exchange)) : Optional.empty();
  }

  private Finding finding(Exchange exchange) {
    String sent = Integer.toString(FrameworkStatus.of(exchange.endpoint()).orElseThrow());
    return finding(
        exchange.value(),
        exchange.requestArguments().and("sent", sent).and("generated", exchange.generatedType()));
  }
}
