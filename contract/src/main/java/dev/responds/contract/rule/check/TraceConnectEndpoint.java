package dev.responds.contract.rule.check;

import static dev.responds.contract.http.Citation.rfc;

import dev.responds.contract.http.Citation;
import dev.responds.contract.http.HttpMethod;
import dev.responds.contract.model.Endpoint;
import dev.responds.contract.model.Finding;
import dev.responds.contract.model.Severity;
import dev.responds.contract.rule.JudgedResponse;
import dev.responds.contract.rule.ResponseRule;
import java.util.Optional;
import java.util.Set;

/** Reports endpoints that answer TRACE or CONNECT with what only an endpoint would say. */
final class TraceConnectEndpoint extends ResponseRule {

  /** The echo, a refusal of the content that TRACE must not have, or of TRACE as a whole. */
  private static final Set<Integer> OF_TRACE = Set.of(200, 400, 405, 501);

  private static final Citation TUNNEL = rfc(9110, "9.3.6");

  TraceConnectEndpoint() {
    super("trace-connect-endpoint", Severity.WARNING, rfc(9110, "9.3.8"));
  }

  @Override
  protected Optional<Finding> look(JudgedResponse judged) {
    Endpoint endpoint = judged.endpoint();
    if (!judged.response().onMethod() || !judged.registeredFinal()) {
      return Optional.empty();
    }
    if (!OF_TRACE.contains(judged.status()) && endpoint.only(HttpMethod.TRACE)) {
      return found("", citation(), judged);
    }
    return hasContent(judged) && endpoint.only(HttpMethod.CONNECT)
        ? found("connect", TUNNEL, judged)
        : Optional.empty();
  }

  /** After a success to CONNECT, the bytes of the tunnel follow at once. */
  private static boolean hasContent(JudgedResponse judged) {
    return judged.status() / 100 == 2 && judged.response().body().hasContent();
  }

  private Optional<Finding> found(String variant, Citation section, JudgedResponse judged) {
    return Optional.of(
        finding(variant, level(), section, judged.value(), judged.requestArguments()));
  }
}
