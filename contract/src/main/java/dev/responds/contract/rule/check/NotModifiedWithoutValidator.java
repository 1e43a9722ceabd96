package dev.responds.contract.rule.check;

import static dev.responds.contract.http.Citation.rfc;

import dev.responds.contract.http.HttpMethod;
import dev.responds.contract.model.Carrier;
import dev.responds.contract.model.DeclaredResponse;
import dev.responds.contract.model.Endpoint;
import dev.responds.contract.model.Finding;
import dev.responds.contract.model.Severity;
import dev.responds.contract.rule.JudgedResponse;
import dev.responds.contract.rule.ResponseRule;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reports a 304 of an endpoint that never gives a client the means to earn it. */
final class NotModifiedWithoutValidator extends ResponseRule {

  private static final List<String> VALIDATORS = List.of("ETag", "Last-Modified");
  private static final List<String> CONDITIONS = List.of("If-None-Match", "If-Modified-Since");

  /** On others the 304 itself is wrong: not-modified-on-unsafe. */
  private static final Set<HttpMethod> RETRIEVING =
      Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.QUERY);

  /** What the others send, their declarations do not tell. */
  private static final Set<Carrier> TELLING = Set.of(Carrier.RESPONSE, Carrier.PAYLOAD);

  NotModifiedWithoutValidator() {
    super("not-modified-without-validator", Severity.ADVICE, rfc(9110, "15.3.1"));
  }

  @Override
  protected Optional<Finding> look(JudgedResponse judged) {
    Endpoint endpoint = judged.endpoint();
    boolean speaks =
        judged.status() == 304
            && judged.answersOnly(RETRIEVING)
            && judged.response().sentByEndpoint()
            && TELLING.contains(endpoint.outcome().carrier())
            && !RequestFields.mayRead(endpoint, CONDITIONS)
            && endpoint.declares(200)
            && endpoint.responses().stream().noneMatch(NotModifiedWithoutValidator::validates);
    return speaks
        ? Optional.of(finding(judged.value(), judged.requestArguments()))
        : Optional.empty();
  }

  private static boolean validates(DeclaredResponse response) {
    return VALIDATORS.stream().anyMatch(response::declares);
  }
}
