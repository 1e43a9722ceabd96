package dev.responds.processor.rule;

import static dev.responds.processor.http.Citation.rfc;

import dev.responds.processor.http.StatusRegistry;
import dev.responds.processor.model.Access;
import dev.responds.processor.model.Endpoint;
import dev.responds.processor.model.Finding;
import dev.responds.processor.model.Level;
import dev.responds.processor.model.Parameter;
import java.util.Optional;

/** Reports a 401 of an endpoint that asks nobody for credentials. */
final class UnsecuredWithChallenge extends ResponseRule {

  UnsecuredWithChallenge(StatusRegistry registry) {
    super("unsecured-with-challenge", Level.ADVICE, rfc(9110, "15.5.2"), registry);
  }

  @Override
  Optional<Finding> look(Exchange exchange) {
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
