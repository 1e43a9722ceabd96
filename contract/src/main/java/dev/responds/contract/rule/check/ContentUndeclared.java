package dev.responds.contract.rule.check;

import static dev.responds.contract.http.Citation.rfc;

import dev.responds.contract.http.HttpMethod;
import dev.responds.contract.model.Arguments;
import dev.responds.contract.model.Body;
import dev.responds.contract.model.Carrier;
import dev.responds.contract.model.Finding;
import dev.responds.contract.model.Scope;
import dev.responds.contract.model.Severity;
import dev.responds.contract.rule.JudgedResponse;
import dev.responds.contract.rule.ResponseRule;
import java.util.Optional;

/**
 * Reports a response of a generated type whose content nobody has declared: its factory takes an
 * object of any class. Return types that were there before tell their content themselves.
 */
final class ContentUndeclared extends ResponseRule {

  ContentUndeclared() {
    super("content-undeclared", Severity.ADVICE, rfc(9110, "6.4"));
  }

  @Override
  protected Optional<Finding> look(JudgedResponse judged) {
    return takesAnything(judged) ? Optional.of(finding(judged)) : Optional.empty();
  }

  private static boolean takesAnything(JudgedResponse judged) {
    return judged.response().scope() == Scope.METHOD
        && judged.sent()
        && !judged.response().foreign()
        && judged.endpoint().outcome().carrier() == Carrier.GENERATED
        && judged.response().body().kind() == Body.Kind.UNKNOWN
        && judged.registeredFinal()
        && judged.interpreted().isRepresentation()
        && !judged.endpoint().only(HttpMethod.HEAD);
  }

  private Finding finding(JudgedResponse judged) {
    Optional<String> type = judged.endpoint().proof().contentType(judged.status());
    Arguments arguments = judged.requestArguments();
    if (type.isEmpty()) {
      return finding(judged.value(), arguments);
    }
    String simple = type.get().substring(type.get().lastIndexOf('.') + 1);
    return finding(
        "found", level(), judged.value(), arguments.and("type", simple).and("class", type.get()));
  }
}
