package dev.responds.contract.rule.check;

import static dev.responds.contract.http.Citation.rfc;

import dev.responds.contract.http.CacheDirectives;
import dev.responds.contract.http.Citation;
import dev.responds.contract.model.Finding;
import dev.responds.contract.model.Severity;
import dev.responds.contract.rule.JudgedResponse;
import dev.responds.contract.rule.ResponseRule;
import java.util.List;
import java.util.Optional;

/** Reports directives that ask a cache to keep what it must not store. */
final class UncacheableStatusWithFreshness extends ResponseRule {

  UncacheableStatusWithFreshness() {
    super("uncacheable-status-with-freshness", Severity.WARNING, rfc(6585, "4"));
  }

  @Override
  protected Optional<Finding> look(JudgedResponse judged) {
    return switch (judged.status()) {
      case 428 -> found("", level(), rfc(6585, "3"), judged);
      case 429 -> found("", level(), citation(), judged);
      case 431 -> found("", level(), rfc(6585, "5"), judged);
      case 511 -> found("", level(), rfc(6585, "6"), judged);
      case 425 -> found("early", Severity.ADVICE, rfc(8470, "5.2"), judged);
      default -> Optional.empty();
    };
  }

  private Optional<Finding> found(
      String variant, Severity weight, Citation section, JudgedResponse judged) {
    Optional<String> directive =
        CachePolicy.of(judged.response()).flatMap(CacheDirectives::invitation);
    if (directive.isPresent()) {
      return found(variant, weight, section, judged, directive.get(), CachePolicy.CACHE_CONTROL);
    }
    return CachePolicy.expiresLater(judged.response())
        ? found(variant, weight, section, judged, CachePolicy.EXPIRES, CachePolicy.EXPIRES)
        : Optional.empty();
  }

  private Optional<Finding> found(
      String variant,
      Severity weight,
      Citation section,
      JudgedResponse judged,
      String directive,
      String field) {
    return Optional.of(
        finding(
            variant,
            weight,
            section,
            judged.field(List.of(field)),
            judged.arguments().and("directive", directive)));
  }
}
