package dev.responds.contract.rule.check;

import static dev.responds.contract.http.Citation.rfc;

import dev.responds.contract.http.HttpMethod;
import dev.responds.contract.model.DeclaredResponse;
import dev.responds.contract.model.Endpoint;
import dev.responds.contract.model.Finding;
import dev.responds.contract.model.Severity;
import dev.responds.contract.rule.JudgedResponse;
import dev.responds.contract.rule.ResponseRule;
import java.util.List;
import java.util.Optional;

/** Reports a POST that by its name creates something, and succeeds with 200 alone. */
final class PostCreateOk extends ResponseRule {

  private static final List<String> VERBS = List.of("create", "add", "register");

  PostCreateOk() {
    super("post-create-ok", Severity.OFF, rfc(9110, "9.3.3"));
  }

  @Override
  protected Optional<Finding> look(JudgedResponse judged) {
    Endpoint endpoint = judged.endpoint();
    boolean speaks =
        judged.status() == 200
            && judged.response().onMethod()
            && endpoint.only(HttpMethod.POST)
            && judged.sentByApplication()
            && creates(endpoint.handler().method())
            && !saysMore(endpoint);
    return speaks
        ? Optional.of(
            finding(
                judged.value(),
                judged
                    .requestArguments()
                    .and("method", endpoint.handler().method())
                    .and("generated", judged.generatedType())))
        : Optional.empty();
  }

  private static boolean creates(String method) {
    for (String verb : VERBS) {
      if (begins(method, verb)) {
        return true;
      }
    }
    return false;
  }

  private static boolean saysMore(Endpoint endpoint) {
    for (DeclaredResponse response : endpoint.responses()) {
      if (saysMore(response)) {
        return true;
      }
    }
    return false;
  }

  /** Another success, or the redirect that answers a form. */
  private static boolean saysMore(DeclaredResponse response) {
    int status = response.status();
    return status != 200 && (status / 100 == 2 || status == 303);
  }

  /** As a word of its own: {@code addItem}, and not {@code address}. */
  private static boolean begins(String method, String verb) {
    return method.startsWith(verb)
        && (method.length() == verb.length()
            || !Character.isLowerCase(method.charAt(verb.length())));
  }
}
