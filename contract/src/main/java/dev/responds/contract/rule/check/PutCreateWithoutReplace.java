package dev.responds.contract.rule.check;

import static dev.responds.contract.http.Citation.rfc;

import dev.responds.contract.http.HttpMethod;
import dev.responds.contract.http.StatusRegistry;
import dev.responds.contract.model.Endpoint;
import dev.responds.contract.model.Finding;
import dev.responds.contract.model.Level;
import dev.responds.contract.model.PathTemplate;
import dev.responds.contract.rule.Exchange;
import dev.responds.contract.rule.FrameworkStatus;
import dev.responds.contract.rule.ResponseRule;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reports a PUT that is said to create, and never to replace what it has created. */
final class PutCreateWithoutReplace extends ResponseRule {

  private static final List<String> CREATE_ONLY = List.of("If-None-Match");

  /** A replacement, one that is done later or for many, or a refusal to replace. */
  private static final Set<Integer> REPEATED = Set.of(200, 202, 204, 207, 409, 412);

  PutCreateWithoutReplace(StatusRegistry registry) {
    super("put-create-without-replace", Level.WARNING, rfc(9110, "9.3.4"), registry);
  }

  @Override
  protected Optional<Finding> look(Exchange exchange) {
    Endpoint endpoint = exchange.endpoint();
    boolean creates =
        exchange.status() == 201
            && exchange.response().onMethod()
            && endpoint.only(HttpMethod.PUT)
            && exchange.sentByApplication();
    if (!creates) {
      return Optional.empty();
    }
    if (REPEATED.stream().noneMatch(endpoint::declares)
        && (endpoint.policy().permits(200) || endpoint.policy().permits(204))
        && !FrameworkStatus.undeclared(endpoint)
        && !RequestFields.mayRead(endpoint, CREATE_ONLY)) {
      return Optional.of(finding(exchange.value(), exchange.requestArguments()));
    }
    return exchange
        .response()
        .value("Location")
        .filter(location -> elsewhere(location, endpoint))
        .map(location -> elsewhere(location, exchange));
  }

  /** A prefix that the server adds to all paths is not known here. */
  private static boolean elsewhere(String location, Endpoint endpoint) {
    String target = PathTemplate.of(location).shape();
    return endpoint.routing().paths().stream()
        .map(path -> PathTemplate.of(path).shape())
        .noneMatch(target::endsWith);
  }

  private Finding elsewhere(String location, Exchange exchange) {
    return finding(
        "elsewhere",
        Level.ADVICE,
        exchange.response().source().at("headers"),
        exchange.requestArguments().and("location", location));
  }
}
