package dev.responds.processor.rule;

import static dev.responds.processor.http.Citation.rfc;

import dev.responds.processor.http.StatusRegistry;
import dev.responds.processor.model.Finding;
import dev.responds.processor.model.Level;
import java.util.List;
import java.util.Optional;

/** Reports a 401 without a challenge, where no policy supplies one. */
final class MissingWwwAuthenticate extends ResponseRule {

  private static final String FIELD = "WWW-Authenticate";

  MissingWwwAuthenticate(StatusRegistry registry) {
    super("missing-www-authenticate", Level.ERROR, rfc(9110, "11.6.1"), registry);
  }

  @Override
  Optional<Finding> look(Exchange exchange) {
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
