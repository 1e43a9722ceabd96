package dev.responds.contract.rule.check;

import static dev.responds.contract.http.Citation.rfc;

import dev.responds.contract.http.Citation;
import dev.responds.contract.http.HttpMethod;
import dev.responds.contract.http.StatusRegistry;
import dev.responds.contract.model.DeclaredResponse;
import dev.responds.contract.model.Endpoint;
import dev.responds.contract.model.Finding;
import dev.responds.contract.model.HeaderField;
import dev.responds.contract.model.Level;
import dev.responds.contract.rule.Exchange;
import dev.responds.contract.rule.ResponseRule;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reports statuses without the field that makes them useful, where it certainly is not sent. */
final class MissingRecommendedHeader extends ResponseRule {

  private static final String LINK = "Link";
  private static final String RETRY_AFTER = "Retry-After";

  MissingRecommendedHeader(StatusRegistry registry) {
    super("missing-recommended-header", Level.ADVICE, rfc(9110, "10.2"), registry);
  }

  @Override
  protected Optional<Finding> look(Exchange exchange) {
    return switch (exchange.status()) {
      case 451 ->
          found(lacksBlocker(exchange), "451", LINK, Level.WARNING, rfc(7725, "4"), exchange);
      case 429 ->
          found(
              lacksDelay(exchange) && !tellsLimit(exchange),
              "",
              RETRY_AFTER,
              level(),
              rfc(6585, "4"),
              exchange);
      case 503 ->
          found(lacksDelay(exchange), "", RETRY_AFTER, level(), rfc(9110, "15.6.4"), exchange);
      case 200, 204 ->
          found(lacksAllow(exchange), "allow", "Allow", level(), rfc(9110, "9.3.7"), exchange);
      default -> Optional.empty();
    };
  }

  private Optional<Finding> found(
      boolean missing,
      String variant,
      String field,
      Level weight,
      Citation section,
      Exchange exchange) {
    return missing && exchange.response().onMethod()
        ? Optional.of(
            finding(
                variant,
                weight,
                section,
                exchange.value(),
                MissingHeader.arguments(exchange, List.of(field))))
        : Optional.empty();
  }

  /** Returns whether no Link is declared, or one whose value names no blocker. */
  private static boolean lacksBlocker(Exchange exchange) {
    Optional<String> link = exchange.response().value(LINK);
    return link.isPresent()
        ? exchange.sent() && !link.get().toLowerCase(Locale.ROOT).contains("blocked-by")
        : exchange.lacks(LINK);
  }

  /** It is optional, so code may send it undeclared; unless it cannot, or declares it elsewhere. */
  private static boolean lacksDelay(Exchange exchange) {
    return exchange.sent()
        && !exchange.response().declares(RETRY_AFTER)
        && (exchange.bare() || declaresDelay(exchange.endpoint()));
  }

  private static boolean declaresDelay(Endpoint endpoint) {
    return endpoint.responses().stream()
        .filter(DeclaredResponse::onMethod)
        .anyMatch(response -> response.declares(RETRY_AFTER));
  }

  /** Fields about the limit also tell when it is over. */
  private static boolean tellsLimit(Exchange exchange) {
    return exchange.response().headers().stream()
        .map(field -> field.name().toLowerCase(Locale.ROOT))
        .anyMatch(name -> name.startsWith("ratelimit") || name.startsWith("x-ratelimit"));
  }

  private static boolean lacksAllow(Exchange exchange) {
    return exchange.answersOnly(Set.of(HttpMethod.OPTIONS))
        && exchange.lacks("Allow")
        && !preflight(exchange);
  }

  /** The answer to a preflight request of CORS is about origins, not about what is allowed. */
  private static boolean preflight(Exchange exchange) {
    Endpoint endpoint = exchange.endpoint();
    return endpoint.mayRead("Origin")
        || endpoint.reads("Access-Control-Request-Method")
        || exchange.response().headers().stream()
            .map(HeaderField::name)
            .anyMatch(name -> name.regionMatches(true, 0, "Access-Control-", 0, 15));
  }
}
