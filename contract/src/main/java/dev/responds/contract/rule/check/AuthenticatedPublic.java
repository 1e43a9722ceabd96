package dev.responds.contract.rule.check;

import static dev.responds.contract.http.Citation.rfc;

import dev.responds.contract.http.CacheControl;
import dev.responds.contract.http.StatusRegistry;
import dev.responds.contract.model.DeclaredResponse;
import dev.responds.contract.model.Finding;
import dev.responds.contract.model.Level;
import dev.responds.contract.rule.Exchange;
import dev.responds.contract.rule.ResponseRule;
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
  protected Optional<Finding> look(Exchange exchange) {
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
        exchange.field(List.of(CachePolicy.CACHE_CONTROL)),
        exchange.requestArguments().and("directive", directive));
  }
}
