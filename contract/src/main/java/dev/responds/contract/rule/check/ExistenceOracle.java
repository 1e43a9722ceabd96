package dev.responds.contract.rule.check;

import static dev.responds.contract.http.Citation.rfc;

import dev.responds.contract.http.StatusRegistry;
import dev.responds.contract.model.Finding;
import dev.responds.contract.model.Level;
import dev.responds.contract.model.Parameter;
import dev.responds.contract.model.Sender;
import dev.responds.contract.rule.Exchange;
import dev.responds.contract.rule.ResponseRule;
import java.util.Optional;

/** Reports endpoints that tell everybody which of their resources exist. */
final class ExistenceOracle extends ResponseRule {

  ExistenceOracle(StatusRegistry registry) {
    super("existence-oracle", Level.OFF, rfc(9110, "15.5.4"), registry);
  }

  @Override
  protected Optional<Finding> look(Exchange exchange) {
    boolean tells =
        exchange.status() == 403
            && exchange.response().onMethod()
            // A filter refuses whatever the path names, so it tells nothing.
            && exchange.response().sender() != Sender.INFRASTRUCTURE
            && exchange.endpoint().reads(Parameter.Kind.PATH)
            && exchange.endpoint().declares(404);
    return tells
        ? Optional.of(finding(exchange.value(), exchange.requestArguments()))
        : Optional.empty();
  }
}
