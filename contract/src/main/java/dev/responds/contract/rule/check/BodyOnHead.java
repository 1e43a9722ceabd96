package dev.responds.contract.rule.check;

import static dev.responds.contract.http.Citation.rfc;

import dev.responds.contract.http.HttpMethod;
import dev.responds.contract.model.Body;
import dev.responds.contract.model.Finding;
import dev.responds.contract.model.JavaType;
import dev.responds.contract.model.Severity;
import dev.responds.contract.rule.JudgedResponse;
import dev.responds.contract.rule.ResponseRule;
import java.util.Optional;

/** Reports content of an endpoint that answers HEAD alone. */
final class BodyOnHead extends ResponseRule {

  BodyOnHead() {
    super("body-on-head", Severity.ERROR, rfc(9110, "9.3.2"));
  }

  @Override
  protected Optional<Finding> look(JudgedResponse judged) {
    boolean carried =
        judged.endpoint().only(HttpMethod.HEAD)
            && judged.registeredFinal()
            && judged.interpreted().content()
            && judged.response().onMethod()
            && judged.sent()
            && ownContent(judged);
    return carried ? Optional.of(finding(judged)) : Optional.empty();
  }

  /** The content of the team's errors holds for every method, and nobody wrote it down here. */
  private static boolean ownContent(JudgedResponse judged) {
    Body body = judged.response().body();
    Body ofErrors = judged.endpoint().policy().errorBody();
    boolean same = ofErrors.assumed() ? body.kind() == ofErrors.kind() : body.equals(ofErrors);
    return body.hasContent() && !(judged.status() >= 400 && same);
  }

  private Finding finding(JudgedResponse judged) {
    Optional<JavaType> type = judged.response().body().type();
    return finding(
        type.isPresent() ? "" : "problem",
        level(),
        judged.response().at("body"),
        judged.requestArguments().and("type", type.map(JavaType::display).orElse("")));
  }
}
