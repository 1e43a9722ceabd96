package dev.responds.contract.rule.check;

import static dev.responds.contract.http.Citation.rfc;

import dev.responds.contract.model.Access;
import dev.responds.contract.model.Endpoint;
import dev.responds.contract.model.Finding;
import dev.responds.contract.model.Severity;
import dev.responds.contract.rule.NamedRule;
import dev.responds.contract.rule.OwnDeclarations;
import dev.responds.contract.rule.Subject;
import java.util.function.Consumer;

/** Reports restricted endpoints that do not say what a caller gets who is not let in. */
final class SecurityStatusIncomplete extends NamedRule {

  SecurityStatusIncomplete() {
    super("security-status-incomplete", Severity.ADVICE, rfc(9110, "11.4"));
  }

  @Override
  public void check(Subject subject, Consumer<Finding> findings) {
    Endpoint endpoint = subject.endpoint();
    Access access = endpoint.traits().access();
    if (!access.restricted()) {
      return;
    }
    OwnDeclarations own = subject.own();
    if (!own.meantAsWhole()) {
      return;
    }
    if (own.lacks(401)) {
      findings.accept(anonymous(subject));
    }
    // A 404 hides what is there.
    if (access == Access.AUTHORIZED && own.lacks(403, 404)) {
      findings.accept(finding("forbidden", level(), subject, 403));
    }
  }

  /**
   * Nobody has to declare a 401 at each endpoint; beside a 403 its absence looks like an answer.
   */
  private Finding anonymous(Subject subject) {
    return subject.endpoint().declares(403)
        ? finding("", level(), subject, 401)
        : finding("anonymous", Severity.OFF, subject, 401);
  }
}
