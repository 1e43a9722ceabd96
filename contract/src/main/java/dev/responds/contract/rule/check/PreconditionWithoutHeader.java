package dev.responds.contract.rule.check;

import static dev.responds.contract.http.Citation.rfc;

import dev.responds.contract.http.Citation;
import dev.responds.contract.http.HttpMethod;
import dev.responds.contract.model.Finding;
import dev.responds.contract.model.Sender;
import dev.responds.contract.model.Severity;
import dev.responds.contract.rule.JudgedResponse;
import dev.responds.contract.rule.ResponseRule;
import java.util.Optional;
import java.util.Set;

/** Reports 412 and 428 where no condition is read from the request. */
final class PreconditionWithoutHeader extends ResponseRule {

  private static final int FAILED = 412;
  private static final int REQUIRED = 428;

  private static final Set<HttpMethod> UNCONDITIONAL =
      Set.of(HttpMethod.OPTIONS, HttpMethod.TRACE, HttpMethod.CONNECT);

  private static final Citation IGNORED = rfc(9110, "13.2.1");
  private static final Citation LOST_UPDATES = rfc(6585, "3");

  PreconditionWithoutHeader() {
    super("precondition-without-header", Severity.WARNING, rfc(9110, "15.5.13"));
  }

  @Override
  protected Optional<Finding> look(JudgedResponse judged) {
    boolean silent =
        (judged.status() != FAILED && judged.status() != REQUIRED)
            || !judged.response().onMethod()
            // A filter may know about entity tags what the endpoint does not.
            || judged.response().sender() == Sender.INFRASTRUCTURE;
    if (silent) {
      return Optional.empty();
    }
    return judged.status() == FAILED ? failed(judged) : required(judged);
  }

  private Optional<Finding> failed(JudgedResponse judged) {
    if (judged.answersOnly(UNCONDITIONAL)) {
      return found("ignored", Severity.ERROR, IGNORED, judged);
    }
    return readsNone(judged) ? found("", level(), citation(), judged) : Optional.empty();
  }

  private Optional<Finding> required(JudgedResponse judged) {
    boolean safe =
        !judged.endpoint().routing().methods().isEmpty()
            && judged.endpoint().routing().methods().stream().allMatch(HttpMethod::safe);
    if (safe) {
      return found("safe", Severity.ADVICE, LOST_UPDATES, judged);
    }
    return readsNone(judged)
        ? found("required", Severity.ADVICE, LOST_UPDATES, judged)
        : Optional.empty();
  }

  private static boolean readsNone(JudgedResponse judged) {
    return !RequestFields.mayRead(judged.endpoint(), RequestFields.CONDITIONS);
  }

  private Optional<Finding> found(
      String variant, Severity weight, Citation section, JudgedResponse judged) {
    String reading = judged.endpoint().handler().framework().reading("If-Match");
    return Optional.of(
        finding(
            variant,
            weight,
            section,
            judged.value(),
            judged.requestArguments().and("reading", reading)));
  }
}
