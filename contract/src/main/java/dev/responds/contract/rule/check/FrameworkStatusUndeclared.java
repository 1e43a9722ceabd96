package dev.responds.contract.rule.check;

import static dev.responds.contract.http.Citation.rfc;

import dev.responds.contract.http.HttpMethod;
import dev.responds.contract.http.Status;
import dev.responds.contract.model.Arguments;
import dev.responds.contract.model.Capability;
import dev.responds.contract.model.DeclaredResponse;
import dev.responds.contract.model.Endpoint;
import dev.responds.contract.model.Finding;
import dev.responds.contract.model.Proof;
import dev.responds.contract.model.Severity;
import dev.responds.contract.rule.FrameworkStatus;
import dev.responds.contract.rule.JudgedResponse;
import dev.responds.contract.rule.NamedRule;
import dev.responds.contract.rule.OwnDeclarations;
import dev.responds.contract.rule.Subject;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Reports a status that the framework sends for a plain payload and the endpoint does not declare.
 * Where annotations of other tools name no success, these tools add the framework's.
 */
final class FrameworkStatusUndeclared extends NamedRule {

  FrameworkStatusUndeclared() {
    super("framework-status-undeclared", Severity.ERROR, rfc(9110, "15"));
  }

  @Override
  public void check(Subject subject, Consumer<Finding> findings) {
    Endpoint endpoint = subject.endpoint();
    OwnDeclarations own = subject.own();
    if (FrameworkStatus.undeclared(endpoint)
        && own.meantAsWhole()
        && !own.stub()
        && (own.meant().isPresent() || (endpoint.declaresItself() && !mayAlwaysThrow(endpoint)))) {
      findings.accept(finding(subject));
    }
  }

  /** The framework never answers for a method that never returns. */
  private static boolean mayAlwaysThrow(Endpoint endpoint) {
    return endpoint.proof().extent() == Proof.Extent.PENDING
        || endpoint.proof().neverReturns(FrameworkStatus.of(endpoint).orElseThrow());
  }

  private Finding finding(Subject subject) {
    Endpoint endpoint = subject.endpoint();
    Status sent = subject.interpret(FrameworkStatus.of(endpoint).orElseThrow());
    Optional<DeclaredResponse> meant = subject.own().meant();
    return finding(
            variant(subject, meant),
            level(),
            citation(),
            meant.map(response -> response.at("value")).orElseGet(subject.own()::place),
            arguments(subject, sent, meant))
        .about(sent.code());
  }

  private static Arguments arguments(
      Subject subject, Status sent, Optional<DeclaredResponse> meant) {
    Endpoint endpoint = subject.endpoint();
    Arguments arguments =
        Arguments.of("reason", sent.reason())
            .and("request", endpoint.request())
            .and("generated", JudgedResponse.generatedType(endpoint));
    if (meant.isEmpty()) {
      return arguments;
    }
    Status declared = subject.interpret(meant.get().status());
    return arguments.and("declared", declared.toString()).and("constant", constant(declared));
  }

  private static String variant(Subject subject, Optional<DeclaredResponse> meant) {
    if (meant.isEmpty()) {
      return "none";
    }
    int status = meant.get().status();
    boolean dropping =
        subject.endpoint().outcome().payload().hasContent() && !subject.interpret(status).content();
    return annotated(subject.endpoint(), status) && !dropping ? "" : "typed";
  }

  /**
   * Returns whether an annotation could send that status: some frameworks have none for it, and no
   * annotation sends the Location that some statuses need.
   */
  private static boolean annotated(Endpoint endpoint, int status) {
    boolean located = status / 100 == 3 || (status == 201 && endpoint.only(HttpMethod.POST));
    return endpoint.handler().framework().has(Capability.ANNOTATES_STATUS) && !located;
  }

  /** The name of the status as a constant, as in {@code NO_CONTENT}. */
  private static String constant(Status status) {
    return status.reason().toUpperCase(Locale.ROOT).replaceAll("[^A-Z]+", "_");
  }
}
