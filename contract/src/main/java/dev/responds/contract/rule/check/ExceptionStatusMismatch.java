package dev.responds.contract.rule.check;

import static dev.responds.contract.http.Citation.rfc;

import dev.responds.contract.model.ExceptionType;
import dev.responds.contract.model.ExceptionType.Answer;
import dev.responds.contract.model.Finding;
import dev.responds.contract.model.Sender;
import dev.responds.contract.model.Severity;
import dev.responds.contract.rule.JudgedResponse;
import dev.responds.contract.rule.ResponseRule;
import java.util.Optional;

/** Reports a status for an exception that is answered with another one. */
final class ExceptionStatusMismatch extends ResponseRule {

  ExceptionStatusMismatch() {
    super("exception-status-mismatch", Severity.ERROR, rfc(9110, "15"));
  }

  @Override
  protected Optional<Finding> look(JudgedResponse judged) {
    if (judged.response().sender() != Sender.EXCEPTION) {
      return Optional.empty();
    }
    for (ExceptionType type : judged.response().on()) {
      if (answeredOtherwise(type, judged.status())) {
        return Optional.of(finding(judged, type));
      }
    }
    return Optional.empty();
  }

  /** As long as one of those who may answer says the same, that one may be it. */
  private static boolean answeredOtherwise(ExceptionType type, int status) {
    return !type.answers().isEmpty()
        && type.answers().stream().noneMatch(answer -> answer.status() == status);
  }

  private Finding finding(JudgedResponse judged, ExceptionType type) {
    Answer answer = type.answers().get(0);
    String name = type.type().display();
    return finding(
        answer.by().equals(name) ? "own" : "",
        level(),
        judged.value(),
        judged
            .arguments()
            .and("exception", name)
            .and("sentReason", judged.subject().interpret(answer.status()).reason())
            .and("sent", Integer.toString(answer.status()))
            .and("handler", answer.by()));
  }
}
