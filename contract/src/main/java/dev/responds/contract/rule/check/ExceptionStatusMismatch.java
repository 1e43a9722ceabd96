package dev.responds.contract.rule.check;

import static dev.responds.contract.http.Citation.rfc;

import dev.responds.contract.model.DeclaredResponse;
import dev.responds.contract.model.Endpoint;
import dev.responds.contract.model.ExceptionType;
import dev.responds.contract.model.ExceptionType.Answer;
import dev.responds.contract.model.Finding;
import dev.responds.contract.model.FoundResponse;
import dev.responds.contract.model.Proof;
import dev.responds.contract.model.Sender;
import dev.responds.contract.model.Severity;
import dev.responds.contract.rule.JudgedResponse;
import dev.responds.contract.rule.ResponseRule;
import java.util.Optional;

/**
 * Reports a status for an exception that is answered with another one: by an annotation, or by a
 * handler whose code tells.
 */
final class ExceptionStatusMismatch extends ResponseRule {

  private static final int UNANSWERED = 500;

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
      Optional<FoundResponse> other = otherwise(judged.endpoint(), judged.response(), type);
      if (other.isPresent()) {
        return Optional.of(inCode(judged, type, other.get()));
      }
    }
    return Optional.empty();
  }

  /**
   * Returns what the code was found to answer an exception with instead, where no annotation says
   * it. Code that nobody sees may answer what is not answered, and what is not understood may send
   * the status.
   */
  static Optional<FoundResponse> otherwise(
      Endpoint endpoint, DeclaredResponse declared, ExceptionType type) {
    Proof proof = endpoint.proof();
    if (declared.sender() != Sender.EXCEPTION
        || !type.answers().isEmpty()
        || proof.extent() != Proof.Extent.ALL
        || proof.has(declared.status())) {
      return Optional.empty();
    }
    String name = type.type().canonicalName();
    for (FoundResponse found : proof.responses()) {
      if (found.certain()
          && found.status() != UNANSWERED
          && found.exception().filter(name::equals).isPresent()) {
        return Optional.of(found);
      }
    }
    return Optional.empty();
  }

  /** As long as one of those who may answer says the same, that one may be it. */
  private static boolean answeredOtherwise(ExceptionType type, int status) {
    return !type.answers().isEmpty()
        && type.answers().stream().noneMatch(answer -> answer.status() == status);
  }

  /** The code is looked at when the class files are there, too late for an error. */
  private Finding inCode(JudgedResponse judged, ExceptionType type, FoundResponse found) {
    return finding(
        "found",
        Severity.WARNING,
        judged.value(),
        judged
            .arguments()
            .and("exception", type.type().display())
            .and("sentReason", judged.subject().interpret(found.status()).reason())
            .and("sent", Integer.toString(found.status()))
            .and("way", String.join(" -> ", found.way())));
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
