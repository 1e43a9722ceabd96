package dev.responds.contract.rule.check;

import static dev.responds.contract.http.Citation.rfc;

import dev.responds.contract.http.StatusRegistry;
import dev.responds.contract.model.Body;
import dev.responds.contract.model.Carrier;
import dev.responds.contract.model.DeclaredResponse;
import dev.responds.contract.model.Endpoint;
import dev.responds.contract.model.Finding;
import dev.responds.contract.model.Level;
import dev.responds.contract.rule.Exchange;
import dev.responds.contract.rule.FrameworkStatus;
import dev.responds.contract.rule.ResponseRule;
import java.util.Optional;

/** Reports problem details with a status that says that all went well. */
final class SuccessWithProblemBody extends ResponseRule {

  SuccessWithProblemBody(StatusRegistry registry) {
    super("success-with-problem-body", Level.WARNING, rfc(9205, "4.6"), registry);
  }

  @Override
  protected Optional<Finding> look(Exchange exchange) {
    boolean contradicts =
        exchange.success()
            // Its members may have failed.
            && exchange.status() != 207
            && exchange.taken().content()
            && !FrameworkStatus.replaces(exchange.endpoint(), exchange.response())
            && (problem(exchange) || written(exchange));
    return contradicts
        ? Optional.of(finding(exchange.response().source().at("body"), exchange.requestArguments()))
        : Optional.empty();
  }

  /** What a response object carries is inferred, and beside failures it may be theirs alone. */
  private static boolean problem(Exchange exchange) {
    Endpoint endpoint = exchange.endpoint();
    Body body = exchange.response().body();
    return body.problem()
        && !(endpoint.outcome().carrier() == Carrier.RESPONSE
            && body.equals(endpoint.outcome().payload())
            && endpoint.responses().stream().anyMatch(SuccessWithProblemBody::ownFailure));
  }

  private static boolean ownFailure(DeclaredResponse response) {
    return response.status() >= 400 && response.sentByEndpoint();
  }

  /** The framework takes the media type of a plain payload from the mapping. */
  private static boolean written(Exchange exchange) {
    Endpoint endpoint = exchange.endpoint();
    return exchange.bare()
        && exchange.sent()
        && exchange.response().body().present()
        && !endpoint.routing().produces().isEmpty()
        && endpoint.routing().produces().stream().allMatch(MediaTypes::problem);
  }
}
