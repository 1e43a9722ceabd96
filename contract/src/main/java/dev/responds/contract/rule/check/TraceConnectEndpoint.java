package dev.responds.contract.rule.check;

import static dev.responds.contract.http.Citation.rfc;

import dev.responds.contract.http.Citation;
import dev.responds.contract.http.HttpMethod;
import dev.responds.contract.http.StatusRegistry;
import dev.responds.contract.model.Endpoint;
import dev.responds.contract.model.Finding;
import dev.responds.contract.model.Level;
import dev.responds.contract.rule.Exchange;
import dev.responds.contract.rule.ResponseRule;
import java.util.Optional;
import java.util.Set;

/** Reports endpoints that answer TRACE or CONNECT with what only an endpoint would say. */
final class TraceConnectEndpoint extends ResponseRule {

  /** The echo, a refusal of the content that TRACE must not have, or of TRACE as a whole. */
  private static final Set<Integer> OF_TRACE = Set.of(200, 400, 405, 501);

  private static final Citation TUNNEL = rfc(9110, "9.3.6");

  TraceConnectEndpoint(StatusRegistry registry) {
    super("trace-connect-endpoint", Level.WARNING, rfc(9110, "9.3.8"), registry);
  }

  @Override
  protected Optional<Finding> look(Exchange exchange) {
    Endpoint endpoint = exchange.endpoint();
    if (!exchange.response().onMethod() || !exchange.registeredFinal()) {
      return Optional.empty();
    }
    if (!OF_TRACE.contains(exchange.status()) && endpoint.only(HttpMethod.TRACE)) {
      return found("", citation(), exchange);
    }
    return hasContent(exchange) && endpoint.only(HttpMethod.CONNECT)
        ? found("connect", TUNNEL, exchange)
        : Optional.empty();
  }

  /** After a success to CONNECT, the bytes of the tunnel follow at once. */
  private static boolean hasContent(Exchange exchange) {
    return exchange.status() / 100 == 2 && exchange.response().body().present();
  }

  private Optional<Finding> found(String variant, Citation section, Exchange exchange) {
    return Optional.of(
        finding(variant, level(), section, exchange.value(), exchange.requestArguments()));
  }
}
