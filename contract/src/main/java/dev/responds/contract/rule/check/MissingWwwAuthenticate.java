package dev.responds.contract.rule.check;

import static dev.responds.contract.http.Citation.rfc;

import dev.responds.contract.http.StatusRegistry;
import dev.responds.contract.model.Finding;
import dev.responds.contract.model.Level;
import dev.responds.contract.rule.Exchange;
import dev.responds.contract.rule.ResponseRule;
import java.util.List;
import java.util.Optional;

/** Reports a 401 without a challenge, where no policy supplies one. */
final class MissingWwwAuthenticate extends ResponseRule {

  private static final String FIELD = "WWW-Authenticate";

  MissingWwwAuthenticate(StatusRegistry registry) {
    super("missing-www-authenticate", Level.ERROR, rfc(9110, "11.6.1"), registry);
  }

  @Override
  protected Optional<Finding> look(Exchange exchange) {
    boolean fine =
        exchange.status() != 401
            || exchange.endpoint().policy().challenge().isPresent()
            || !exchange.lacks(FIELD);
    return fine
        ? Optional.empty()
        : Optional.of(
            finding(
                MissingHeader.variant(exchange),
                level(),
                exchange.value(),
                MissingHeader.arguments(exchange, List.of(FIELD))));
  }
}
