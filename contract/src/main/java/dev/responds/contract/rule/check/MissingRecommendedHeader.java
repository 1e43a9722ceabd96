package dev.responds.contract.rule.check;

import static dev.responds.contract.http.Citation.rfc;

import dev.responds.contract.http.Citation;
import dev.responds.contract.http.HttpMethod;
import dev.responds.contract.model.DeclaredResponse;
import dev.responds.contract.model.Endpoint;
import dev.responds.contract.model.Finding;
import dev.responds.contract.model.HeaderField;
import dev.responds.contract.model.Severity;
import dev.responds.contract.rule.JudgedResponse;
import dev.responds.contract.rule.ResponseRule;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reports statuses without the field that makes them useful, where it certainly is not sent. */
final class MissingRecommendedHeader extends ResponseRule {

  private static final String LINK = "Link";
  private static final String RETRY_AFTER = "Retry-After";

  MissingRecommendedHeader() {
    super("missing-recommended-header", Severity.ADVICE, rfc(9110, "10.2"));
  }

  @Override
  protected Optional<Finding> look(JudgedResponse judged) {
    return switch (judged.status()) {
      case 451 ->
          found(lacksBlocker(judged), "451", LINK, Severity.WARNING, rfc(7725, "4"), judged);
      case 429 ->
          found(
              lacksDelay(judged) && !tellsLimit(judged),
              "",
              RETRY_AFTER,
              level(),
              rfc(6585, "4"),
              judged);
      case 503 -> found(lacksDelay(judged), "", RETRY_AFTER, level(), rfc(9110, "15.6.4"), judged);
      case 200, 204 ->
          found(lacksAllow(judged), "allow", "Allow", level(), rfc(9110, "9.3.7"), judged);
      default -> Optional.empty();
    };
  }

  private Optional<Finding> found(
      boolean missing,
      String variant,
      String field,
      Severity weight,
      Citation section,
      JudgedResponse judged) {
    return missing && judged.response().onMethod()
        ? Optional.of(
            finding(
                variant,
                weight,
                section,
                judged.value(),
                MissingHeader.arguments(judged, List.of(field))))
        : Optional.empty();
  }

  /** Returns whether no Link is declared, or one whose value names no blocker. */
  private static boolean lacksBlocker(JudgedResponse judged) {
    Optional<String> link = judged.response().value(LINK);
    return link.isPresent()
        ? judged.sent() && !link.get().toLowerCase(Locale.ROOT).contains("blocked-by")
        : judged.lacks(LINK);
  }

  /** It is optional, so code may send it undeclared; unless it declares it elsewhere. */
  private static boolean lacksDelay(JudgedResponse judged) {
    return judged.sent()
        && !judged.unseen()
        && !judged.response().declares(RETRY_AFTER)
        && (judged.bare() || declaresDelay(judged.endpoint()));
  }

  private static boolean declaresDelay(Endpoint endpoint) {
    return endpoint.responses().stream()
        .filter(DeclaredResponse::onMethod)
        .anyMatch(response -> response.declares(RETRY_AFTER));
  }

  /** Fields about the limit also tell when it is over. */
  private static boolean tellsLimit(JudgedResponse judged) {
    return judged.response().headers().stream()
        .map(field -> field.name().toLowerCase(Locale.ROOT))
        .anyMatch(name -> name.startsWith("ratelimit") || name.startsWith("x-ratelimit"));
  }

  private static boolean lacksAllow(JudgedResponse judged) {
    return judged.answersOnly(Set.of(HttpMethod.OPTIONS))
        && judged.lacks("Allow")
        && !preflight(judged);
  }

  /** The answer to a preflight request of CORS is about origins, not about what is allowed. */
  private static boolean preflight(JudgedResponse judged) {
    Endpoint endpoint = judged.endpoint();
    return endpoint.mayRead("Origin")
        || endpoint.reads("Access-Control-Request-Method")
        || judged.response().headers().stream()
            .map(HeaderField::name)
            .anyMatch(name -> name.regionMatches(true, 0, "Access-Control-", 0, 15));
  }
}
