package dev.responds.contract.rule.check;

import static dev.responds.contract.http.Citation.rfc;
import static dev.responds.contract.http.HttpMethod.CONNECT;
import static dev.responds.contract.http.HttpMethod.HEAD;
import static dev.responds.contract.http.HttpMethod.OPTIONS;

import dev.responds.contract.http.HttpMethod;
import dev.responds.contract.model.Finding;
import dev.responds.contract.model.Severity;
import dev.responds.contract.rule.JudgedResponse;
import dev.responds.contract.rule.ResponseRule;
import java.util.Optional;
import java.util.Set;

/** Reports successes that announce content and have none. */
final class ContentExpected extends ResponseRule {

  /** A 200 to these says what it has to say without content. */
  private static final Set<HttpMethod> CONTENT_ASIDE = Set.of(HEAD, CONNECT, OPTIONS);

  ContentExpected() {
    super("content-expected", Severity.ADVICE, rfc(9110, "15.3.1"));
  }

  @Override
  protected Optional<Finding> look(JudgedResponse judged) {
    if (!judged.response().body().hasNoContent() || !judged.sent()) {
      return Optional.empty();
    }
    return switch (judged.status()) {
      case 200 ->
          judged.answersBeyond(CONTENT_ASIDE)
              ? Optional.of(
                  finding("", level(), judged.response().at("body"), judged.requestArguments()))
              : Optional.empty();
      case 206 -> required("range", "15.3.7.1", 9110, judged);
      case 207 -> required("members", "13", 4918, judged);
      case 226 -> required("instance", "10.4.1", 3229, judged);
      default -> Optional.empty();
    };
  }

  private Optional<Finding> required(
      String variant, String section, int rfc, JudgedResponse judged) {
    return judged.answersBeyond(Set.of(HEAD))
        ? Optional.of(
            finding(
                variant,
                Severity.WARNING,
                rfc(rfc, section),
                judged.response().at("body"),
                judged.requestArguments()))
        : Optional.empty();
  }
}
