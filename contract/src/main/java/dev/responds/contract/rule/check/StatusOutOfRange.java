package dev.responds.contract.rule.check;

import static dev.responds.contract.http.Citation.rfc;

import dev.responds.contract.http.StatusRegistry;
import dev.responds.contract.model.Finding;
import dev.responds.contract.model.Level;
import dev.responds.contract.rule.Exchange;
import dev.responds.contract.rule.ResponseRule;
import java.util.Optional;

/** Reports numbers that are no status codes. */
final class StatusOutOfRange extends ResponseRule {

  StatusOutOfRange(StatusRegistry registry) {
    super("status-out-of-range", Level.ERROR, rfc(9110, "15"), registry);
  }

  @Override
  protected Optional<Finding> look(Exchange exchange) {
    return exchange.outOfRange()
        ? Optional.of(finding(exchange.value(), exchange.arguments()))
        : Optional.empty();
  }
}
