package dev.responds.contract.rule.check;

import static dev.responds.contract.http.Citation.rfc;

import dev.responds.contract.http.StatusRegistry;
import dev.responds.contract.model.Access;
import dev.responds.contract.model.Endpoint;
import dev.responds.contract.model.Finding;
import dev.responds.contract.model.Level;
import dev.responds.contract.model.Parameter;
import dev.responds.contract.rule.Exchange;
import dev.responds.contract.rule.ResponseRule;
import java.util.Optional;

/** Reports a 401 of an endpoint that asks nobody for credentials. */
final class UnsecuredWithChallenge extends ResponseRule {

  UnsecuredWithChallenge(StatusRegistry registry) {
    super("unsecured-with-challenge", Level.ADVICE, rfc(9110, "15.5.2"), registry);
  }

  @Override
  protected Optional<Finding> look(Exchange exchange) {
    boolean unasked =
        exchange.status() == 401
            && exchange.endpoint().traits().access() == Access.OPEN
            && exchange.response().onMethod()
            && exchange.response().sentByEndpoint()
            && !takesCredentials(exchange.endpoint());
    return unasked
        ? Optional.of(finding(exchange.value(), exchange.requestArguments()))
        : Optional.empty();
  }

  /** Content may be what somebody signs in with. */
  private static boolean takesCredentials(Endpoint endpoint) {
    return endpoint.mayRead("Authorization")
        || endpoint.mayRead("Cookie")
        || endpoint.reads(Parameter.Kind.CONTENT)
        || endpoint.takesForm();
  }
}
