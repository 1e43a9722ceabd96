package dev.responds.contract.rule.check;

import static dev.responds.contract.http.Citation.rfc;

import dev.responds.contract.http.StatusRegistry;
import dev.responds.contract.model.Finding;
import dev.responds.contract.model.Level;
import dev.responds.contract.rule.Exchange;
import dev.responds.contract.rule.ResponseRule;
import java.util.List;
import java.util.Optional;

/** Reports a 202 that leaves the client without any way to learn the outcome. */
final class MissingStatusMonitor extends ResponseRule {

  private static final List<String> MONITORS = List.of("Location", "Content-Location", "Link");

  MissingStatusMonitor(StatusRegistry registry) {
    super("missing-status-monitor", Level.WARNING, rfc(9110, "15.3.3"), registry);
  }

  @Override
  protected Optional<Finding> look(Exchange exchange) {
    boolean unwatched =
        exchange.status() == 202
            && exchange.response().body().empty()
            && MONITORS.stream().allMatch(exchange::lacks);
    return unwatched
        ? Optional.of(
            finding(
                MissingHeader.variant(exchange),
                level(),
                exchange.value(),
                MissingHeader.arguments(exchange, List.of("Location"))))
        : Optional.empty();
  }
}
