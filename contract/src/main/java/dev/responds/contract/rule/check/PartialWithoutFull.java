package dev.responds.contract.rule.check;

import static dev.responds.contract.http.Citation.rfc;

import dev.responds.contract.http.HttpMethod;
import dev.responds.contract.model.Finding;
import dev.responds.contract.model.Sender;
import dev.responds.contract.model.Severity;
import dev.responds.contract.rule.FrameworkStatus;
import dev.responds.contract.rule.JudgedResponse;
import dev.responds.contract.rule.OwnDeclarations;
import dev.responds.contract.rule.ResponseRule;
import java.util.Optional;
import java.util.Set;

/** Reports a part of the content where the whole, or a refusal of the range, is not declared. */
final class PartialWithoutFull extends ResponseRule {

  /** On others the part itself is wrong: partial-on-non-get. */
  private static final Set<HttpMethod> RANGE_READS = Set.of(HttpMethod.GET, HttpMethod.QUERY);

  PartialWithoutFull() {
    super("partial-without-full", Severity.WARNING, rfc(9110, "14.2"));
  }

  @Override
  protected Optional<Finding> look(JudgedResponse judged) {
    boolean silent =
        judged.status() != 206
            || !judged.answersOnly(RANGE_READS)
            || judged.response().sender() == Sender.INFRASTRUCTURE
            // Otherwise that is the mistake: framework-status-undeclared.
            || FrameworkStatus.undeclared(judged.endpoint());
    if (silent) {
      return Optional.empty();
    }
    OwnDeclarations own = judged.subject().own();
    if (own.lacks(200)) {
      return found("", Severity.WARNING, judged);
    }
    return own.lacks(416) ? found("unsatisfiable", Severity.ADVICE, judged) : Optional.empty();
  }

  private Optional<Finding> found(String variant, Severity weight, JudgedResponse judged) {
    return Optional.of(finding(variant, weight, judged.value(), judged.requestArguments()));
  }
}
