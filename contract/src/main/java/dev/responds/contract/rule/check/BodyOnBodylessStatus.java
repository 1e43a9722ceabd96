package dev.responds.contract.rule.check;

import static dev.responds.contract.http.Citation.rfc;

import dev.responds.contract.model.Arguments;
import dev.responds.contract.model.Body;
import dev.responds.contract.model.Finding;
import dev.responds.contract.model.FoundResponse;
import dev.responds.contract.model.JavaType;
import dev.responds.contract.model.Severity;
import dev.responds.contract.rule.FrameworkStatus;
import dev.responds.contract.rule.JudgedResponse;
import dev.responds.contract.rule.ResponseRule;
import java.util.Optional;

/** Reports content on a final status that cannot have any: declared, returned or sent by code. */
final class BodyOnBodylessStatus extends ResponseRule {

  BodyOnBodylessStatus() {
    super("body-on-bodyless-status", Severity.ERROR, rfc(9110, "6.4.1"));
  }

  @Override
  protected Optional<Finding> look(JudgedResponse judged) {
    if (!judged.registeredFinal() || judged.interpreted().content()) {
      return Optional.empty();
    }
    Body body = sent(judged);
    return body.hasContent() ? Optional.of(finding(judged, body)) : inCode(judged);
  }

  /** The code is looked at when the class files are there, too late for an error. */
  private Optional<Finding> inCode(JudgedResponse judged) {
    for (FoundResponse found : judged.endpoint().proof().certain(judged.status())) {
      if (found.content() == FoundResponse.Content.SOME) {
        return Optional.of(
            finding(
                "sent",
                Severity.WARNING,
                judged.value(),
                judged.requestArguments().and("way", String.join(" -> ", found.way()))));
      }
    }
    return Optional.empty();
  }

  /** What the method returns goes out with the status that the framework sends. */
  private static Body sent(JudgedResponse judged) {
    Body declared = judged.response().body();
    boolean returned =
        FrameworkStatus.of(judged.endpoint()).orElse(-1) == judged.status()
            && judged.response().onMethod();
    return !declared.hasContent() && returned ? judged.endpoint().outcome().payload() : declared;
  }

  private Finding finding(JudgedResponse judged, Body body) {
    Arguments arguments =
        judged.arguments().and("type", body.type().map(JavaType::display).orElse(""));
    String variant = body.type().isPresent() ? returned(judged) : "problem";
    return finding(variant, level(), judged.response().at("body"), arguments);
  }

  /** Another status has to be sent, too, where an annotation fixes this one. */
  private static String returned(JudgedResponse judged) {
    return judged.bare() && judged.response().onMethod() ? "returned" : "";
  }
}
