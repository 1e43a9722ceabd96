package dev.responds.contract.rule.check;

import static dev.responds.contract.http.Citation.rfc;

import dev.responds.contract.http.CacheControl;
import dev.responds.contract.http.Citation;
import dev.responds.contract.http.StatusRegistry;
import dev.responds.contract.model.Finding;
import dev.responds.contract.model.Level;
import dev.responds.contract.rule.Exchange;
import dev.responds.contract.rule.ResponseRule;
import java.util.List;
import java.util.Optional;

/** Reports directives that ask a cache to keep what it must not store. */
final class UncacheableStatusWithFreshness extends ResponseRule {

  UncacheableStatusWithFreshness(StatusRegistry registry) {
    super("uncacheable-status-with-freshness", Level.WARNING, rfc(6585, "4"), registry);
  }

  @Override
  protected Optional<Finding> look(Exchange exchange) {
    return switch (exchange.status()) {
      case 428 -> found("", level(), rfc(6585, "3"), exchange);
      case 429 -> found("", level(), citation(), exchange);
      case 431 -> found("", level(), rfc(6585, "5"), exchange);
      case 511 -> found("", level(), rfc(6585, "6"), exchange);
      case 425 -> found("early", Level.ADVICE, rfc(8470, "5.2"), exchange);
      default -> Optional.empty();
    };
  }

  private Optional<Finding> found(
      String variant, Level weight, Citation section, Exchange exchange) {
    return CachePolicy.of(exchange.response())
        .flatMap(CacheControl::invitation)
        .map(
            directive ->
                finding(
                    variant,
                    weight,
                    section,
                    exchange.field(List.of(CachePolicy.CACHE_CONTROL)),
                    exchange.arguments().and("directive", directive)));
  }
}
