package dev.responds.contract.rule.check;

import static dev.responds.contract.http.Citation.rfc;

import dev.responds.contract.model.Finding;
import dev.responds.contract.model.Sender;
import dev.responds.contract.model.Severity;
import dev.responds.contract.rule.JudgedResponse;
import dev.responds.contract.rule.ResponseRule;
import java.util.Optional;

/** Reports answers to an HTML form that leave a refresh of the page free to submit it again. */
final class PrgUse303 extends ResponseRule {

  PrgUse303() {
    super("prg-use-303", Severity.WARNING, rfc(9110, "15.4.4"));
  }

  @Override
  protected Optional<Finding> look(JudgedResponse judged) {
    boolean silent =
        !FormPost.is(judged.endpoint())
            || !judged.response().onMethod()
            || judged.response().sender() == Sender.INFRASTRUCTURE;
    if (silent) {
      return Optional.empty();
    }
    return switch (judged.status()) {
      case 307, 308 -> found("", Severity.WARNING, judged);
      case 301, 302 -> found("ambiguous", Severity.ADVICE, judged);
      case 200 -> resubmits(judged) ? found("page", Severity.ADVICE, judged) : Optional.empty();
      default -> Optional.empty();
    };
  }

  /** Beside a 303, the page is the form once more, with its mistakes marked. */
  private static boolean resubmits(JudgedResponse judged) {
    return FormPost.showsPage(judged.endpoint()) && !judged.endpoint().declares(303);
  }

  private Optional<Finding> found(String variant, Severity weight, JudgedResponse judged) {
    return Optional.of(finding(variant, weight, judged.value(), judged.requestArguments()));
  }
}
