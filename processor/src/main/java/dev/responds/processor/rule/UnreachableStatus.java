package dev.responds.processor.rule;

import static dev.responds.processor.http.Citation.rfc;

import dev.responds.processor.http.StatusRegistry;
import dev.responds.processor.model.Endpoint;
import dev.responds.processor.model.Finding;
import dev.responds.processor.model.Level;
import java.util.Optional;

/** Reports successes and redirects that the framework's fixed status never lets happen. */
final class UnreachableStatus extends ResponseRule {

  UnreachableStatus(StatusRegistry registry) {
    super("unreachable-status", Level.WARNING, rfc(9110, "15"), registry);
  }

  @Override
  Optional<Finding> look(Exchange exchange) {
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
    return finding(exchange.value(), exchange.requestArguments(sent, exchange.generatedType()));
  }
}
