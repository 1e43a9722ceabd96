package dev.responds.contract.rule.check;

import static dev.responds.contract.http.Citation.rfc;

import dev.responds.contract.http.Status;
import dev.responds.contract.model.Arguments;
import dev.responds.contract.model.DeclaredResponse;
import dev.responds.contract.model.Endpoint;
import dev.responds.contract.model.ExceptionType;
import dev.responds.contract.model.ExceptionType.Answer;
import dev.responds.contract.model.Finding;
import dev.responds.contract.model.Severity;
import dev.responds.contract.rule.NamedRule;
import dev.responds.contract.rule.Subject;
import java.util.function.Consumer;

/**
 * Reports exceptions of a {@code throws} clause that the framework answers with a status which no
 * {@code @Responds} declares.
 */
final class ThrownStatusUndeclared extends NamedRule {

  ThrownStatusUndeclared() {
    super("thrown-status-undeclared", Severity.WARNING, rfc(9110, "15"));
  }

  @Override
  public void check(Subject subject, Consumer<Finding> findings) {
    Endpoint endpoint = subject.endpoint();
    if (endpoint.exceptions().isEmpty() || !subject.own().meantAsWhole()) {
      return;
    }
    for (ExceptionType type : endpoint.exceptions()) {
      if (undeclared(type, endpoint)) {
        findings.accept(finding(type, type.answers().get(0), subject));
      }
    }
  }

  private static boolean undeclared(ExceptionType type, Endpoint endpoint) {
    return !type.answers().isEmpty()
        && type.answers().stream().noneMatch(Answer::declared)
        && endpoint.responses().stream()
            .filter(ThrownStatusUndeclared::written)
            .noneMatch(response -> speaksOf(type, response));
  }

  /** What the exception's own annotation has brought into the set was declared by nobody. */
  private static boolean written(DeclaredResponse response) {
    return response.onMethod() || response.source().annotation() >= 0;
  }

  /** One that binds the exception to another status is for exception-status-mismatch to report. */
  private static boolean speaksOf(ExceptionType type, DeclaredResponse response) {
    return type.answers().stream().anyMatch(answer -> answer.status() == response.status())
        || response.on().stream().anyMatch(bound -> bound.type().equals(type.type()));
  }

  private Finding finding(ExceptionType type, Answer answer, Subject subject) {
    Endpoint endpoint = subject.endpoint();
    Status status = subject.interpret(answer.status());
    return finding(
            answer.by().equals(type.type().display()) ? "own" : "",
            level(),
            citation(),
            endpoint.handler().source(),
            Arguments.of("reason", status.reason())
                .and("request", endpoint.request())
                .and("exception", type.type().display())
                .and("handler", answer.by()))
        .about(answer.status());
  }
}
