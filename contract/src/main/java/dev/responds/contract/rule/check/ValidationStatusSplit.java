package dev.responds.contract.rule.check;

import static dev.responds.contract.http.Citation.rfc;

import dev.responds.contract.http.StatusRegistry;
import dev.responds.contract.model.Finding;
import dev.responds.contract.model.Level;
import dev.responds.contract.rule.Exchange;
import dev.responds.contract.rule.ResponseRule;
import java.util.Optional;

/** Reports endpoints that answer invalid content in two ways. */
final class ValidationStatusSplit extends ResponseRule {

  ValidationStatusSplit(StatusRegistry registry) {
    super("validation-status-split", Level.OFF, rfc(9110, "15.5.21"), registry);
  }

  @Override
  protected Optional<Finding> look(Exchange exchange) {
    return exchange.status() == 422 && exchange.endpoint().declares(400)
        ? Optional.of(finding(exchange.value(), exchange.requestArguments()))
        : Optional.empty();
  }
}
