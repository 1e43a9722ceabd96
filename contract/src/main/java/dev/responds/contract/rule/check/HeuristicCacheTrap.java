package dev.responds.contract.rule.check;

import static dev.responds.contract.http.Citation.rfc;

import dev.responds.contract.http.HttpMethod;
import dev.responds.contract.http.Status;
import dev.responds.contract.model.Carrier;
import dev.responds.contract.model.DeclaredResponse;
import dev.responds.contract.model.Endpoint;
import dev.responds.contract.model.Finding;
import dev.responds.contract.model.Sender;
import dev.responds.contract.model.Severity;
import dev.responds.contract.rule.FrameworkStatus;
import dev.responds.contract.rule.JudgedResponse;
import dev.responds.contract.rule.ResponseRule;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reports responses that caches may keep for as long as they guess. */
final class HeuristicCacheTrap extends ResponseRule {

  private static final Set<HttpMethod> CACHED = Set.of(HttpMethod.GET, HttpMethod.HEAD);

  HeuristicCacheTrap() {
    super("heuristic-cache-trap", Severity.OFF, rfc(9111, "4.2.2"));
  }

  @Override
  protected Optional<Finding> look(JudgedResponse judged) {
    boolean guessed =
        judged.registeredFinal()
            && judged.interpreted().caching() == Status.Caching.HEURISTIC
            && judged.answersOnly(CACHED)
            && judged.response().sender() != Sender.INFRASTRUCTURE
            && !FrameworkStatus.replaces(judged.endpoint(), judged.response())
            && !CachePolicy.mayBeExplicit(judged.response());
    return guessed ? Optional.of(finding(judged)) : Optional.empty();
  }

  private Finding finding(JudgedResponse judged) {
    boolean permanent = judged.status() == 301 || judged.status() == 308;
    return finding(
        permanent ? "permanent" : "",
        permanent && left(judged.endpoint()) ? Severity.ADVICE : level(),
        judged.value(),
        MissingHeader.arguments(judged, List.of(CachePolicy.CACHE_CONTROL)));
  }

  /**
   * Code may send the field undeclared; unless it cannot, or another response shows that what
   * caches are told is declared here.
   */
  private static boolean left(Endpoint endpoint) {
    boolean bare =
        endpoint.outcome().carrier() == Carrier.VIEW || FrameworkStatus.of(endpoint).isPresent();
    return bare
        || endpoint.responses().stream()
            .filter(DeclaredResponse::onMethod)
            .anyMatch(CachePolicy::mayBeExplicit);
  }
}
