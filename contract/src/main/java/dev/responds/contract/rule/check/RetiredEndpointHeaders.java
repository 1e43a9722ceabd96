package dev.responds.contract.rule.check;

import static dev.responds.contract.http.Citation.rfc;

import dev.responds.contract.http.StatusRegistry;
import dev.responds.contract.model.Arguments;
import dev.responds.contract.model.DeclaredResponse;
import dev.responds.contract.model.Endpoint;
import dev.responds.contract.model.Finding;
import dev.responds.contract.model.Level;
import dev.responds.contract.rule.NamedRule;
import dev.responds.contract.rule.Own;
import java.util.function.Consumer;

/** Reports deprecated endpoints whose clients are not told. */
final class RetiredEndpointHeaders extends NamedRule {

  RetiredEndpointHeaders(StatusRegistry registry) {
    super("retired-endpoint-headers", Level.OFF, rfc(9745, "2"), registry);
  }

  @Override
  public void check(Endpoint endpoint, Consumer<Finding> findings) {
    if (!endpoint.traits().deprecated() || endpoint.responses().stream().anyMatch(this::tells)) {
      return;
    }
    Own own = new Own(endpoint, registry());
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
