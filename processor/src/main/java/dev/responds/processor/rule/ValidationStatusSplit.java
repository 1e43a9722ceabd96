package dev.responds.processor.rule;

import static dev.responds.processor.http.Citation.rfc;

import dev.responds.processor.http.StatusRegistry;
import dev.responds.processor.model.Finding;
import dev.responds.processor.model.Level;
import java.util.Optional;

/** Reports endpoints that answer invalid content in two ways. */
final class ValidationStatusSplit extends ResponseRule {

  ValidationStatusSplit(StatusRegistry registry) {
    super("validation-status-split", Level.OFF, rfc(9110, "15.5.21"), registry);
  }

  @Override
  Optional<Finding> look(Exchange exchange) {
    return exchange.status() == 422 && exchange.endpoint().declares(400)
        ? Optional.of(finding(exchange.value(), exchange.requestArguments()))
        : Optional.empty();
  }
}
