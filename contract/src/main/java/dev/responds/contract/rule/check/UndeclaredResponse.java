package dev.responds.contract.rule.check;

import static dev.responds.contract.http.Citation.rfc;

import dev.responds.contract.http.Status;
import dev.responds.contract.model.Arguments;
import dev.responds.contract.model.Carrier;
import dev.responds.contract.model.DeclaredResponse;
import dev.responds.contract.model.Endpoint;
import dev.responds.contract.model.ExceptionType;
import dev.responds.contract.model.ExceptionType.Answer;
import dev.responds.contract.model.Finding;
import dev.responds.contract.model.FoundResponse;
import dev.responds.contract.model.LibraryTypes;
import dev.responds.contract.model.Severity;
import dev.responds.contract.rule.FrameworkStatus;
import dev.responds.contract.rule.NamedRule;
import dev.responds.contract.rule.Subject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Reports statuses that the code of an endpoint sends, and no declaration names. */
final class UndeclaredResponse extends NamedRule {

  /** What code further away does, a declaration need not follow at once. */
  private static final int NEAR = 1;

  private static final int FOUND = 302;
  private static final int SEE_OTHER = 303;
  private static final int SERVER_ERROR = 500;

  UndeclaredResponse() {
    super("undeclared-response", Severity.WARNING, rfc(9110, "15"));
  }

  @Override
  public boolean needsCode() {
    return true;
  }

  @Override
  public void check(Subject subject, Consumer<Finding> findings) {
    Endpoint endpoint = subject.endpoint();
    if (!endpoint.proof().looked() || !subject.own().meantAsWhole()) {
      return;
    }
    for (int status : endpoint.proof().statuses()) {
      if (!endpoint.declares(status)
          && subject.interpret(status).statusClass() > 1
          && !reportedElsewhere(subject, status)) {
        FoundResponse nearest = nearest(endpoint.proof().certain(status));
        findings.accept(finding(subject, nearest).about(status));
      }
    }
  }

  private static FoundResponse nearest(List<FoundResponse> responses) {
    return responses.stream().min(Comparator.comparingInt(FoundResponse::depth)).orElseThrow();
  }

  /**
   * What the framework makes of a return type or of a known exception has rules of its own, and so
   * has a declaration without any success. Which redirect a view is, is a matter of configuration.
   */
  private static boolean reportedElsewhere(Subject subject, int status) {
    Endpoint endpoint = subject.endpoint();
    boolean success = status / 100 == 2 || status / 100 == 3;
    if (FrameworkStatus.of(endpoint).orElse(0) == status
        || (success && NoSuccessDeclared.isMissing(subject))
        || (endpoint.outcome().carrier() == Carrier.VIEW
            && status == FOUND
            && endpoint.declares(SEE_OTHER))) {
      return true;
    }
    List<ExceptionType> known = new ArrayList<>(endpoint.exceptions());
    for (DeclaredResponse response : endpoint.responses()) {
      known.addAll(response.on());
      if (answersAnother(endpoint, response, status)) {
        return true;
      }
    }
    for (ExceptionType type : known) {
      for (Answer answer : type.answers()) {
        if (answer.status() == status) {
          return true;
        }
      }
    }
    return false;
  }

  /** Returns whether it answers an exception for which another status is declared. */
  private static boolean answersAnother(Endpoint endpoint, DeclaredResponse declared, int status) {
    for (ExceptionType type : declared.on()) {
      Optional<FoundResponse> other = ExceptionStatusMismatch.otherwise(endpoint, declared, type);
      if (other.isPresent() && other.get().status() == status) {
        return true;
      }
    }
    return false;
  }

  private Finding finding(Subject subject, FoundResponse found) {
    Endpoint endpoint = subject.endpoint();
    Status status = subject.interpret(found.status());
    boolean near = found.depth() <= NEAR && found.status() != SERVER_ERROR;
    Arguments arguments =
        Arguments.of("reason", status.reason())
            .and("request", endpoint.request())
            .and("way", String.join(" -> ", found.way()));
    if (found.exceptionName().isPresent()) {
      arguments = arguments.and("exception", found.exceptionName().get());
    }
    if (found.depth() > 0) {
      arguments = arguments.and(Finding.CAUSE, found.place());
    }
    return finding(
        variant(found),
        near ? level() : Severity.ADVICE,
        citation(),
        endpoint.handler().source(),
        arguments);
  }

  /** What an exception of a library means, only the method can say. */
  private static String variant(FoundResponse found) {
    if (found.exception().isEmpty()) {
      return "";
    }
    String exception = found.exception().get();
    return LibraryTypes.isLibrary(exception) || exception.startsWith("javax.")
        ? "raised"
        : "thrown";
  }
}
