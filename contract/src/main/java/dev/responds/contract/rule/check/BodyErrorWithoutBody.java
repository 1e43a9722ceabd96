package dev.responds.contract.rule.check;

import static dev.responds.contract.http.Citation.rfc;

import dev.responds.contract.http.Citation;
import dev.responds.contract.model.Finding;
import dev.responds.contract.model.Severity;
import dev.responds.contract.rule.JudgedResponse;
import dev.responds.contract.rule.ResponseRule;
import java.util.Map;
import java.util.Optional;

/** Reports errors about the content of a request where the endpoint takes none. */
final class BodyErrorWithoutBody extends ResponseRule {

  /** No 411: container-owned-status speaks of it. */
  private static final Map<Integer, Citation> ABOUT_CONTENT =
      Map.of(
          413, rfc(9110, "15.5.14"),
          415, rfc(9110, "15.5.16"),
          422, rfc(9110, "15.5.21"));

  BodyErrorWithoutBody() {
    super("body-error-without-body", Severity.ADVICE, rfc(9110, "15.5"));
  }

  @Override
  protected Optional<Finding> look(JudgedResponse judged) {
    Citation section = ABOUT_CONTENT.get(judged.status());
    if (section == null) {
      return Optional.empty();
    }
    boolean speaks =
        judged.response().onMethod()
            && judged.sentByApplication()
            && judged.endpoint().takesNoContent();
    return speaks
        ? Optional.of(finding("", level(), section, judged.value(), judged.requestArguments()))
        : Optional.empty();
  }
}
