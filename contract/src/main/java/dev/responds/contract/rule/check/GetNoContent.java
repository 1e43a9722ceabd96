package dev.responds.contract.rule.check;

import static dev.responds.contract.http.Citation.rfc;

import dev.responds.contract.http.HttpMethod;
import dev.responds.contract.model.Endpoint;
import dev.responds.contract.model.Finding;
import dev.responds.contract.model.Severity;
import dev.responds.contract.rule.JudgedResponse;
import dev.responds.contract.rule.ResponseRule;
import java.util.Optional;
import java.util.Set;

/** Reports a 204 beside a 200 of the same read: what a client makes of it is anybody's guess. */
final class GetNoContent extends ResponseRule {

  private static final Set<HttpMethod> READS =
      Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.QUERY);

  GetNoContent() {
    super("get-no-content", Severity.ADVICE, rfc(9110, "15.3.5"));
  }

  @Override
  protected Optional<Finding> look(JudgedResponse judged) {
    Endpoint endpoint = judged.endpoint();
    boolean speaks =
        judged.status() == 204
            && judged.answersOnly(READS)
            && !endpoint.only(HttpMethod.HEAD)
            && judged.sentByApplication()
            // Where there never is any content, 204 says just that.
            && endpoint.declares(200)
            && !streamsEvents(endpoint);
    return speaks
        ? Optional.of(finding(judged.value(), judged.requestArguments()))
        : Optional.empty();
  }

  /** There, 204 has a meaning of its own: it tells the browser to stop reconnecting. */
  private static boolean streamsEvents(Endpoint endpoint) {
    return endpoint.routing().produces().stream()
        .anyMatch(type -> type.startsWith("text/event-stream"));
  }
}
