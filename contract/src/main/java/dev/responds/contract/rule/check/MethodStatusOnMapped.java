package dev.responds.contract.rule.check;

import static dev.responds.contract.http.Citation.rfc;

import dev.responds.contract.http.Citation;
import dev.responds.contract.http.HttpMethod;
import dev.responds.contract.model.Carrier;
import dev.responds.contract.model.Endpoint;
import dev.responds.contract.model.Finding;
import dev.responds.contract.model.Severity;
import dev.responds.contract.rule.JudgedResponse;
import dev.responds.contract.rule.ResponseRule;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reports endpoints that deny the method that they are mapped to. */
final class MethodStatusOnMapped extends ResponseRule {

  private static final int NOT_ALLOWED = 405;
  private static final int NOT_IMPLEMENTED = 501;

  /** Of the server itself: trace-connect-endpoint. */
  private static final Set<HttpMethod> OF_THE_SERVER = Set.of(HttpMethod.TRACE, HttpMethod.CONNECT);

  private static final Citation UNSUPPORTED_ANYWHERE = rfc(9110, "15.6.2");

  MethodStatusOnMapped() {
    super("method-status-on-mapped", Severity.WARNING, rfc(9110, "15.5.6"));
  }

  @Override
  protected Optional<Finding> look(JudgedResponse judged) {
    boolean speaks =
        (judged.status() == NOT_ALLOWED || judged.status() == NOT_IMPLEMENTED)
            && judged.response().onMethod()
            && !judged.endpoint().routing().methods().isEmpty()
            && !judged.answersOnly(OF_THE_SERVER)
            && judged.sentByApplication()
            // Who offers nothing else says that the method is switched off, or not written yet.
            && !judged.subject().own().stub();
    if (!speaks) {
      return Optional.empty();
    }
    return judged.status() == NOT_ALLOWED
        ? notAllowed(judged)
        : found("unimplemented", level(), UNSUPPORTED_ANYWHERE, judged);
  }

  /** Some resources behind a path may allow less than others, and then say what they allow. */
  private Optional<Finding> notAllowed(JudgedResponse judged) {
    Optional<List<String>> allowed =
        judged.response().value("Allow").map(MethodStatusOnMapped::tokens);
    if (allowed.isEmpty()) {
      return saysWhatIsAllowed(judged) ? Optional.empty() : found("", level(), citation(), judged);
    }
    return allowed.get().containsAll(tokens(judged.endpoint()))
        ? found("allowed", Severity.ERROR, citation(), judged)
        : Optional.empty();
  }

  /** To the factory, or not at all yet: missing-mandatory-header. */
  private static boolean saysWhatIsAllowed(JudgedResponse judged) {
    return judged.response().sentByEndpoint()
        && (judged.endpoint().outcome().carrier() == Carrier.GENERATED
            || !judged.response().declares("Allow"));
  }

  private static List<String> tokens(String allow) {
    return Stream.of(allow.split(",", -1)).map(String::strip).toList();
  }

  private static List<String> tokens(Endpoint endpoint) {
    return endpoint.routing().methods().stream().map(HttpMethod::token).toList();
  }

  private Optional<Finding> found(
      String variant, Severity weight, Citation section, JudgedResponse judged) {
    return Optional.of(
        finding(variant, weight, section, judged.value(), judged.requestArguments()));
  }
}
