package dev.responds.contract.rule.check;

import static dev.responds.contract.http.Citation.rfc;

import dev.responds.contract.model.Finding;
import dev.responds.contract.model.Parameter;
import dev.responds.contract.model.Sender;
import dev.responds.contract.model.Severity;
import dev.responds.contract.rule.JudgedResponse;
import dev.responds.contract.rule.ResponseRule;
import java.util.Optional;

/** Reports endpoints that tell everybody which of their resources exist. */
final class ExistenceOracle extends ResponseRule {

  ExistenceOracle() {
    super("existence-oracle", Severity.OFF, rfc(9110, "15.5.4"));
  }

  @Override
  protected Optional<Finding> look(JudgedResponse judged) {
    boolean tells =
        judged.status() == 403
            && judged.response().onMethod()
            // A filter refuses whatever the path names, so it tells nothing.
            && judged.response().sender() != Sender.INFRASTRUCTURE
            && judged.endpoint().reads(Parameter.Kind.PATH)
            && judged.endpoint().declares(404);
    return tells
        ? Optional.of(finding(judged.value(), judged.requestArguments()))
        : Optional.empty();
  }
}
