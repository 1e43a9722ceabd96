package dev.responds.contract.rule.check;

import static dev.responds.contract.http.Citation.rfc;

import dev.responds.contract.http.HttpMethod;
import dev.responds.contract.model.Finding;
import dev.responds.contract.model.Severity;
import dev.responds.contract.rule.JudgedResponse;
import dev.responds.contract.rule.ResponseRule;
import java.util.Optional;
import java.util.Set;

/** Reports a read that never shows anything itself and leads elsewhere with a 303. */
final class SeeOtherOnGet extends ResponseRule {

  private static final Set<HttpMethod> READS = Set.of(HttpMethod.GET, HttpMethod.HEAD);

  SeeOtherOnGet() {
    super("see-other-on-get", Severity.ADVICE, rfc(9110, "15.4.4"));
  }

  @Override
  protected Optional<Finding> look(JudgedResponse judged) {
    boolean speaks =
        judged.status() == 303
            && judged.answersOnly(READS)
            && judged.sentByApplication()
            // The progress of a job is shown until there is a result to lead to.
            && !judged.endpoint().declares(200);
    return speaks
        ? Optional.of(finding(judged.value(), judged.requestArguments()))
        : Optional.empty();
  }
}
