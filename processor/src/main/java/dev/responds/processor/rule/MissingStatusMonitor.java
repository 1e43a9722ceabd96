package dev.responds.processor.rule;

import static dev.responds.processor.http.Citation.rfc;

import dev.responds.processor.http.StatusRegistry;
import dev.responds.processor.model.Finding;
import dev.responds.processor.model.Level;
import java.util.List;
import java.util.Optional;

/** Reports a 202 that leaves the client without any way to learn the outcome. */
final class MissingStatusMonitor extends ResponseRule {

  private static final List<String> MONITORS = List.of("Location", "Content-Location", "Link");

  MissingStatusMonitor(StatusRegistry registry) {
    super("missing-status-monitor", Level.WARNING, rfc(9110, "15.3.3"), registry);
  }

  @Override
  Optional<Finding> look(Exchange exchange) {
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
