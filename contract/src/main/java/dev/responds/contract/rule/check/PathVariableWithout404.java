package dev.responds.contract.rule.check;

import static dev.responds.contract.http.Citation.rfc;

import dev.responds.contract.http.HttpMethod;
import dev.responds.contract.model.Arguments;
import dev.responds.contract.model.Endpoint;
import dev.responds.contract.model.Finding;
import dev.responds.contract.model.Parameter;
import dev.responds.contract.model.Severity;
import dev.responds.contract.rule.NamedRule;
import dev.responds.contract.rule.OwnDeclarations;
import dev.responds.contract.rule.Subject;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Reports endpoints that find something by a part of the path, and never fail to find it. It looks
 * at variables that {@link ResourceVariable} takes for the name of something.
 */
final class PathVariableWithout404 extends NamedRule {

  /** Their answers are about the server, not about what the path names. */
  private static final Set<HttpMethod> NOT_FINDING =
      Set.of(HttpMethod.OPTIONS, HttpMethod.TRACE, HttpMethod.CONNECT);

  PathVariableWithout404() {
    super("path-variable-without-404", Severity.ADVICE, rfc(9110, "15.5.5"));
  }

  @Override
  public void check(Subject subject, Consumer<Finding> findings) {
    Endpoint endpoint = subject.endpoint();
    Optional<Parameter> variable = variable(endpoint);
    if (variable.isEmpty()
        || creates(endpoint)
        || NOT_FINDING.containsAll(endpoint.routing().methods())) {
      return;
    }
    OwnDeclarations own = subject.own();
    if (own.meantAsWhole()
        && own.lacks(404, 410)
        && offersContent(endpoint)
        && mayDeclare(endpoint)) {
      findings.accept(
          finding(
              "",
              level(),
              citation(),
              own.place(),
              Arguments.of("request", endpoint.request()).and("variable", variable.get().name())));
    }
  }

  /** The last one that names something: those before it lead there. */
  private static Optional<Parameter> variable(Endpoint endpoint) {
    Optional<Parameter> last = Optional.empty();
    for (Parameter parameter : endpoint.parameters()) {
      if (parameter.kind() == Parameter.Kind.PATH
          && ResourceVariable.names(parameter, endpoint.routing().paths())) {
        last = Optional.of(parameter);
      }
    }
    return last;
  }

  /** What does not exist yet is what such a PUT is for. */
  private static boolean creates(Endpoint endpoint) {
    return endpoint.only(HttpMethod.PUT) && endpoint.declares(201);
  }

  /** A redirect sends on whatever the path names. */
  private static boolean offersContent(Endpoint endpoint) {
    return endpoint.responses().stream().anyMatch(response -> response.status() / 100 == 2);
  }

  private static boolean mayDeclare(Endpoint endpoint) {
    return endpoint.policy().permits(404) || endpoint.policy().permits(410);
  }
}
