package dev.responds.processor.rule;

import static dev.responds.processor.http.Citation.rfc;

import dev.responds.processor.http.StatusRegistry;
import dev.responds.processor.model.Finding;
import dev.responds.processor.model.Level;
import java.util.Optional;

/** Reports numbers that are no status codes. */
final class StatusOutOfRange extends ResponseRule {

  StatusOutOfRange(StatusRegistry registry) {
    super("status-out-of-range", Level.ERROR, rfc(9110, "15"), registry);
  }

  @Override
  Optional<Finding> look(Exchange exchange) {
    return exchange.outOfRange()
        ? Optional.of(finding(exchange.value(), exchange.arguments()))
        : Optional.empty();
  }
}
