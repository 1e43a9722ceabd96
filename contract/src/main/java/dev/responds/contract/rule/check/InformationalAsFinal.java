package dev.responds.contract.rule.check;

import static dev.responds.contract.http.Citation.rfc;

import dev.responds.contract.model.Finding;
import dev.responds.contract.model.Severity;
import dev.responds.contract.rule.JudgedResponse;
import dev.responds.contract.rule.ResponseRule;
import java.util.Optional;
import java.util.Set;

/** Reports interim statuses: an endpoint ends with exactly one final response. */
final class InformationalAsFinal extends ResponseRule {

  private static final Set<Integer> WITH_OWN_ADVICE = Set.of(101, 102, 103, 104);

  InformationalAsFinal() {
    super("informational-as-final", Severity.ERROR, rfc(9110, "15.2"));
  }

  @Override
  protected Optional<Finding> look(JudgedResponse judged) {
    int status = judged.status();
    if (status / 100 != 1) {
      return Optional.empty();
    }
    String variant = WITH_OWN_ADVICE.contains(status) ? Integer.toString(status) : "";
    return Optional.of(finding(variant, level(), judged.value(), judged.arguments()));
  }
}
