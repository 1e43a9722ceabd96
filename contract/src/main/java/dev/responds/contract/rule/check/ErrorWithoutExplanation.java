package dev.responds.contract.rule.check;

import static dev.responds.contract.http.Citation.rfc;

import dev.responds.contract.http.Citation;
import dev.responds.contract.http.HttpMethod;
import dev.responds.contract.model.Finding;
import dev.responds.contract.model.Sender;
import dev.responds.contract.model.Severity;
import dev.responds.contract.rule.JudgedResponse;
import dev.responds.contract.rule.ResponseRule;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reports failures, and choices, that leave the client without a word about them. */
final class ErrorWithoutExplanation extends ResponseRule {

  /** By status, where HTTP asks for certain content. */
  private static final Map<Integer, Citation> CERTAIN =
      Map.of(
          300, rfc(9110, "15.4.1"),
          406, rfc(9110, "15.5.7"),
          409, rfc(9110, "15.5.10"),
          428, rfc(6585, "3"),
          429, rfc(6585, "4"),
          431, rfc(6585, "5"),
          451, rfc(7725, "3"),
          505, rfc(9110, "15.6.6"),
          511, rfc(6585, "6"));

  ErrorWithoutExplanation() {
    super("error-without-explanation", Severity.ADVICE, rfc(9110, "15.5"));
  }

  @Override
  protected Optional<Finding> look(JudgedResponse judged) {
    boolean silent =
        !judged.response().body().hasNoContent()
            || judged.response().sender() == Sender.INFRASTRUCTURE
            || !judged.registeredFinal()
            || !judged.answersBeyond(Set.of(HttpMethod.HEAD));
    return silent ? Optional.empty() : explained(judged);
  }

  private Optional<Finding> explained(JudgedResponse judged) {
    Citation certain = CERTAIN.get(judged.status());
    if (certain != null) {
      return Optional.of(
          found(Integer.toString(judged.status()), Severity.WARNING, certain, judged));
    }
    return switch (judged.interpreted().statusClass()) {
      case 4 -> Optional.of(found("", level(), citation(), judged));
      case 5 -> Optional.of(found("", level(), rfc(9110, "15.6"), judged));
      default -> Optional.empty();
    };
  }

  private Finding found(String variant, Severity weight, Citation section, JudgedResponse judged) {
    return finding(variant, weight, section, judged.response().at("body"), judged.arguments());
  }
}
