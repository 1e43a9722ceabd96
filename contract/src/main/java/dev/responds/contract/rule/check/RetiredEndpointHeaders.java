package dev.responds.contract.rule.check;

import static dev.responds.contract.http.Citation.rfc;

import dev.responds.contract.model.Arguments;
import dev.responds.contract.model.DeclaredResponse;
import dev.responds.contract.model.Endpoint;
import dev.responds.contract.model.Finding;
import dev.responds.contract.model.Severity;
import dev.responds.contract.rule.NamedRule;
import dev.responds.contract.rule.OwnDeclarations;
import dev.responds.contract.rule.Subject;
import java.util.function.Consumer;

/** Reports deprecated endpoints whose clients are not told. */
final class RetiredEndpointHeaders extends NamedRule {

  RetiredEndpointHeaders() {
    super("retired-endpoint-headers", Severity.OFF, rfc(9745, "2"));
  }

  @Override
  public void check(Subject subject, Consumer<Finding> findings) {
    Endpoint endpoint = subject.endpoint();
    if (!endpoint.traits().deprecated() || endpoint.responses().stream().anyMatch(this::tells)) {
      return;
    }
    OwnDeclarations own = subject.own();
    if (endpoint.declaresItself() && !own.stub()) {
      findings.accept(
          finding(
              "", level(), citation(), own.place(), Arguments.of("request", endpoint.request())));
    }
  }

  private boolean tells(DeclaredResponse response) {
    return response.declares("Deprecation") || response.declares("Sunset");
  }
}
