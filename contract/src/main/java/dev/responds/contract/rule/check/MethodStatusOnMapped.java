package dev.responds.contract.rule.check;

import static dev.responds.contract.http.Citation.rfc;

import dev.responds.contract.http.Citation;
import dev.responds.contract.http.HttpMethod;
import dev.responds.contract.http.StatusRegistry;
import dev.responds.contract.model.Carrier;
import dev.responds.contract.model.Endpoint;
import dev.responds.contract.model.Finding;
import dev.responds.contract.model.Level;
import dev.responds.contract.rule.Exchange;
import dev.responds.contract.rule.Own;
import dev.responds.contract.rule.ResponseRule;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reports endpoints that deny the method that they are mapped to. */
final class MethodStatusOnMapped extends ResponseRule {

  private static final int NOT_ALLOWED = 405;
  private static final int NOT_IMPLEMENTED = 501;

  /** Of the server itself: trace-connect-endpoint. */
  private static final Set<HttpMethod> OF_THE_SERVER = Set.of(HttpMethod.TRACE, HttpMethod.CONNECT);

  private static final Citation UNSUPPORTED_ANYWHERE = rfc(9110, "15.6.2");

  MethodStatusOnMapped(StatusRegistry registry) {
    super("method-status-on-mapped", Level.WARNING, rfc(9110, "15.5.6"), registry);
  }

  @Override
  protected Optional<Finding> look(Exchange exchange) {
    boolean speaks =
        (exchange.status() == NOT_ALLOWED || exchange.status() == NOT_IMPLEMENTED)
            && exchange.response().onMethod()
            && !exchange.endpoint().routing().methods().isEmpty()
            && !exchange.answersOnly(OF_THE_SERVER)
            && exchange.sentByApplication()
            // Who offers nothing else says that the method is switched off, or not written yet.
            && !new Own(exchange.endpoint(), registry()).stub();
    if (!speaks) {
      return Optional.empty();
    }
    return exchange.status() == NOT_ALLOWED
        ? notAllowed(exchange)
        : found("unimplemented", level(), UNSUPPORTED_ANYWHERE, exchange);
  }

  /** Some resources behind a path may allow less than others, and then say what they allow. */
  private Optional<Finding> notAllowed(Exchange exchange) {
    Optional<List<String>> allowed =
        exchange.response().value("Allow").map(MethodStatusOnMapped::tokens);
    if (allowed.isEmpty()) {
      return saysWhatIsAllowed(exchange)
          ? Optional.empty()
          : found("", level(), citation(), exchange);
    }
    return allowed.get().containsAll(tokens(exchange.endpoint()))
        ? found("allowed", Level.ERROR, citation(), exchange)
        : Optional.empty();
  }

  /** To the factory, or not at all yet: missing-mandatory-header. */
  private static boolean saysWhatIsAllowed(Exchange exchange) {
    return exchange.response().sentByEndpoint()
        && (exchange.endpoint().outcome().carrier() == Carrier.GENERATED
            || exchange.lacks("Allow"));
  }

  private static List<String> tokens(String allow) {
    return Stream.of(allow.split(",", -1)).map(String::strip).toList();
  }

  private static List<String> tokens(Endpoint endpoint) {
    return endpoint.routing().methods().stream().map(HttpMethod::token).toList();
  }

  private Optional<Finding> found(
      String variant, Level weight, Citation section, Exchange exchange) {
    return Optional.of(
        finding(variant, weight, section, exchange.value(), exchange.requestArguments()));
  }
}
