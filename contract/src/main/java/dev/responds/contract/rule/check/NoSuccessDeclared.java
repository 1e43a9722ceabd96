package dev.responds.contract.rule.check;

import static dev.responds.contract.http.Citation.rfc;

import dev.responds.contract.model.Arguments;
import dev.responds.contract.model.DeclaredResponse;
import dev.responds.contract.model.Endpoint;
import dev.responds.contract.model.Finding;
import dev.responds.contract.model.Severity;
import dev.responds.contract.rule.FrameworkStatus;
import dev.responds.contract.rule.NamedRule;
import dev.responds.contract.rule.OwnDeclarations;
import dev.responds.contract.rule.Subject;
import java.util.function.Consumer;

/** Reports endpoints whose declarations leave no way to succeed. */
final class NoSuccessDeclared extends NamedRule {

  NoSuccessDeclared() {
    super("no-success-declared", Severity.WARNING, rfc(9110, "15"));
  }

  @Override
  public void check(Subject subject, Consumer<Finding> findings) {
    if (isMissing(subject)) {
      findings.accept(finding(subject.endpoint(), subject.own()));
    }
  }

  /** Returns whether nothing that is declared means success, while the endpoint has some. */
  static boolean isMissing(Subject subject) {
    OwnDeclarations own = subject.own();
    return !succeeds(subject.endpoint())
        && own.meantAsWhole()
        && !own.retired()
        && !own.stub()
        // Otherwise that is the success to declare: framework-status-undeclared.
        && !FrameworkStatus.undeclared(subject.endpoint());
  }

  private static boolean succeeds(Endpoint endpoint) {
    for (DeclaredResponse response : endpoint.responses()) {
      if (succeeds(response)) {
        return true;
      }
    }
    return false;
  }

  /** A redirect counts; 304 lives off a success that was sent before. */
  private static boolean succeeds(DeclaredResponse response) {
    int status = response.status();
    return (status / 100 == 2 || status / 100 == 3) && status != 304;
  }

  private Finding finding(Endpoint endpoint, OwnDeclarations own) {
    boolean failuresOfServer =
        endpoint.responses().stream().allMatch(response -> response.status() / 100 == 5);
    return finding(
        failuresOfServer ? "server" : "",
        level(),
        citation(),
        own.place(),
        Arguments.of("request", endpoint.request()));
  }
}
