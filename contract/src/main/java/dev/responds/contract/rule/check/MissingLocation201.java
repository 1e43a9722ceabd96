package dev.responds.contract.rule.check;

import static dev.responds.contract.http.Citation.rfc;

import dev.responds.contract.http.HttpMethod;
import dev.responds.contract.http.StatusRegistry;
import dev.responds.contract.model.Arguments;
import dev.responds.contract.model.Finding;
import dev.responds.contract.model.Level;
import dev.responds.contract.rule.Exchange;
import dev.responds.contract.rule.ResponseRule;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reports a 201 to POST that does not say where the new resource is. */
final class MissingLocation201 extends ResponseRule {

  private static final Set<HttpMethod> SERVER_CHOOSES_URI = Set.of(HttpMethod.POST);

  MissingLocation201(StatusRegistry registry) {
    super("missing-location-201", Level.WARNING, rfc(9110, "9.3.3"), registry);
  }

  @Override
  protected Optional<Finding> look(Exchange exchange) {
    boolean missing =
        exchange.status() == 201
            && exchange.answersOnly(SERVER_CHOOSES_URI)
            && exchange.lacks("Location");
    return missing ? Optional.of(finding(exchange)) : Optional.empty();
  }

  private Finding finding(Exchange exchange) {
    Arguments arguments = MissingHeader.arguments(exchange, List.of("Location"));
    return finding(MissingHeader.variant(exchange), level(), exchange.value(), arguments);
  }
}
