package dev.responds.contract.rule.check;

import static dev.responds.contract.http.Citation.rfc;

import dev.responds.contract.model.Arguments;
import dev.responds.contract.model.Endpoint;
import dev.responds.contract.model.Finding;
import dev.responds.contract.model.LibraryTypes;
import dev.responds.contract.model.Parameter;
import dev.responds.contract.model.Policy;
import dev.responds.contract.model.Severity;
import dev.responds.contract.rule.NamedRule;
import dev.responds.contract.rule.OwnDeclarations;
import dev.responds.contract.rule.Subject;
import java.util.Optional;
import java.util.function.Consumer;

/** Reports endpoints that read what may be malformed, and have no answer to it. */
final class InputWithout400 extends NamedRule {

  private static final int[] REFUSALS = {400, 413, 415, 422};

  /** What a handler may make of the 400 that a framework means for a version it does not serve. */
  private static final int[] OF_VERSIONS = {400, 406, 422};

  private static final int NOT_FOUND = 404;

  InputWithout400() {
    super("input-without-400", Severity.ADVICE, rfc(9110, "15.5.1"));
  }

  @Override
  public void check(Subject subject, Consumer<Finding> findings) {
    Endpoint endpoint = subject.endpoint();
    for (Parameter parameter : endpoint.parameters()) {
      if (mayBeMalformed(parameter)) {
        check(parameter, subject, findings);
        return;
      }
    }
    checkVersion(subject, findings);
  }

  /**
   * Who maps a version has told the framework where requests say theirs, and it refuses those that
   * nobody maps. A handler that answers with 404 may be one for this.
   */
  private void checkVersion(Subject subject, Consumer<Finding> findings) {
    Endpoint endpoint = subject.endpoint();
    OwnDeclarations own = subject.own();
    Optional<String> version = endpoint.routing().version();
    boolean speaks =
        version.isPresent()
            && own.meantAsWhole()
            && !own.stub()
            && own.lacks(OF_VERSIONS)
            && !endpoint.traits().advised().contains(NOT_FOUND)
            && endpoint.policy().permits(REFUSALS[0]);
    if (speaks) {
      findings.accept(
          finding(
              "version",
              level(),
              citation(),
              own.place(),
              Arguments.of("request", endpoint.request()).and("version", version.get())));
    }
  }

  private void check(Parameter input, Subject subject, Consumer<Finding> findings) {
    Endpoint endpoint = subject.endpoint();
    OwnDeclarations own = subject.own();
    boolean speaks =
        own.meantAsWhole()
            && !own.stub()
            && own.lacks(REFUSALS)
            && permitsRefusal(endpoint.policy());
    if (speaks) {
      findings.accept(finding(input, endpoint, own));
    }
  }

  private static boolean mayBeMalformed(Parameter parameter) {
    return parameter.validated()
        || (parameter.kind() == Parameter.Kind.CONTENT
            && !(parameter.type().isPresent()
                && LibraryTypes.takesAnyContent(parameter.type().get())));
  }

  private static boolean permitsRefusal(Policy policy) {
    for (int status : REFUSALS) {
      if (policy.permits(status)) {
        return true;
      }
    }
    return false;
  }

  private Finding finding(Parameter input, Endpoint endpoint, OwnDeclarations own) {
    return finding(
        input.kind() == Parameter.Kind.CONTENT ? "" : "parameter",
        level(),
        citation(),
        own.place(),
        Arguments.of("request", endpoint.request()).and("parameter", input.name()));
  }
}
