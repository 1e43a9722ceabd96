package dev.responds.contract.rule.check;

import static dev.responds.contract.http.Citation.rfc;

import dev.responds.contract.http.StatusRegistry;
import dev.responds.contract.model.Arguments;
import dev.responds.contract.model.Finding;
import dev.responds.contract.model.Level;
import dev.responds.contract.rule.Exchange;
import dev.responds.contract.rule.ResponseRule;
import java.util.Optional;

/** Reports final codes that the registry does not have, those of vendors by their names. */
final class StatusUnassigned extends ResponseRule {

  StatusUnassigned(StatusRegistry registry) {
    super("status-unassigned", Level.ERROR, rfc(9110, "15"), registry);
  }

  @Override
  protected Optional<Finding> look(Exchange exchange) {
    boolean assigned =
        exchange.registeredFinal() || exchange.outOfRange() || exchange.status() < 200;
    if (assigned) {
      return Optional.empty();
    }
    return Optional.of(
        VendorCode.find(exchange.status())
            .map(vendor -> ofVendor(exchange, vendor))
            .orElseGet(() -> plain(exchange)));
  }

  private Finding plain(Exchange exchange) {
    return finding(
        "",
        weight(exchange),
        exchange.value(),
        arguments(exchange).and("day", StatusRegistry.SNAPSHOT));
  }

  private Finding ofVendor(Exchange exchange, VendorCode vendor) {
    return finding(
        vendor.instead().isEmpty() ? "nothing" : "vendor",
        weight(exchange),
        exchange.value(),
        arguments(exchange)
            .and("vendor", vendor.vendor())
            .and("name", vendor.name())
            .and("instead", vendor.instead()));
  }

  private static Arguments arguments(Exchange exchange) {
    return exchange.arguments().and("read", Integer.toString(exchange.taken().code()));
  }

  /** A team that lists the code among its own knows what it does. */
  private static Level weight(Exchange exchange) {
    boolean chosen = exchange.endpoint().policy().allow().contains(exchange.status());
    return chosen ? Level.ADVICE : Level.ERROR;
  }
}
