package dev.responds.contract.rule.check;

import static dev.responds.contract.http.Citation.rfc;

import dev.responds.contract.model.Access;
import dev.responds.contract.model.Endpoint;
import dev.responds.contract.model.Finding;
import dev.responds.contract.model.Parameter;
import dev.responds.contract.model.Severity;
import dev.responds.contract.rule.JudgedResponse;
import dev.responds.contract.rule.ResponseRule;
import java.util.Optional;

/** Reports a 401 of an endpoint that asks nobody for credentials. */
final class UnsecuredWithChallenge extends ResponseRule {

  UnsecuredWithChallenge() {
    super("unsecured-with-challenge", Severity.ADVICE, rfc(9110, "15.5.2"));
  }

  @Override
  protected Optional<Finding> look(JudgedResponse judged) {
    boolean unasked =
        judged.status() == 401
            && judged.endpoint().traits().access() == Access.OPEN
            && judged.response().onMethod()
            && judged.response().sentByEndpoint()
            && !takesCredentials(judged.endpoint());
    return unasked
        ? Optional.of(finding(judged.value(), judged.requestArguments()))
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
