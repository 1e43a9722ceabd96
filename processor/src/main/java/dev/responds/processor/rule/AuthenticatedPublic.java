package dev.responds.processor.rule;

import static dev.responds.processor.http.Citation.rfc;

import dev.responds.processor.http.CacheControl;
import dev.responds.processor.http.StatusRegistry;
import dev.responds.processor.model.DeclaredResponse;
import dev.responds.processor.model.Finding;
import dev.responds.processor.model.Level;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reports responses to authenticated callers that shared caches may give to others. */
final class AuthenticatedPublic extends ResponseRule {

  private static final String VARY = "Vary";

  AuthenticatedPublic(StatusRegistry registry) {
    super("authenticated-public", Level.WARNING, rfc(9111, "3.5"), registry);
  }

  @Override
  Optional<Finding> look(Exchange exchange) {
    boolean shareable =
        exchange.success()
            && exchange.endpoint().traits().access().restricted()
            && !perCaller(exchange.response());
    return shareable
        ? CachePolicy.of(exchange.response())
            .flatMap(CacheControl::sharing)
            .map(directive -> finding(directive, exchange))
        : Optional.empty();
  }

  /** Returns whether Vary may keep the callers apart. */
  private static boolean perCaller(DeclaredResponse response) {
    String vary = response.value(VARY).orElse("*").toLowerCase(Locale.ROOT);
    return response.declares(VARY)
        && (vary.contains("*") || vary.contains("authorization") || vary.contains("cookie"));
  }

  private Finding finding(String directive, Exchange exchange) {
    return finding(
        exchange.field(List.of(CachePolicy.CACHE_CONTROL)), exchange.requestArguments(directive));
  }
}
