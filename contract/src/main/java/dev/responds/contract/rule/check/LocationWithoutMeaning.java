package dev.responds.contract.rule.check;

import static dev.responds.contract.http.Citation.rfc;

import dev.responds.contract.http.HttpMethod;
import dev.responds.contract.http.StatusRegistry;
import dev.responds.contract.model.Finding;
import dev.responds.contract.model.Level;
import dev.responds.contract.rule.Exchange;
import dev.responds.contract.rule.ResponseRule;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reports Location on a status that HTTP gives it no meaning for. */
final class LocationWithoutMeaning extends ResponseRule {

  private static final String FIELD = "Location";

  /** 202 is in practice: the monitor of the work, as the examples of RFC 7240 have it. */
  private static final Set<Integer> WITH_MEANING =
      Set.of(201, 202, 300, 301, 302, 303, 305, 307, 308);

  LocationWithoutMeaning(StatusRegistry registry) {
    super("location-without-meaning", Level.ADVICE, rfc(9110, "10.2.2"), registry);
  }

  @Override
  protected Optional<Finding> look(Exchange exchange) {
    boolean fine =
        !exchange.response().declares(FIELD)
            || WITH_MEANING.contains(exchange.status())
            || !exchange.registeredFinal()
            || resultOfQuery(exchange);
    return fine
        ? Optional.empty()
        : Optional.of(finding(exchange.field(List.of(FIELD)), exchange.requestArguments()));
  }

  /** Location leads to the query as a resource that can be retrieved (RFC 10008 §2.4). */
  private static boolean resultOfQuery(Exchange exchange) {
    List<HttpMethod> methods = exchange.endpoint().routing().methods();
    return exchange.success() && (methods.isEmpty() || methods.contains(HttpMethod.QUERY));
  }
}
