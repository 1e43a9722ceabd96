package dev.responds.contract.rule.check;

import static dev.responds.contract.http.Citation.rfc;
import static dev.responds.contract.model.Level.ADVICE;
import static dev.responds.contract.model.Level.WARNING;

import dev.responds.contract.http.Citation;
import dev.responds.contract.http.HttpMethod;
import dev.responds.contract.http.StatusRegistry;
import dev.responds.contract.model.Carrier;
import dev.responds.contract.model.Endpoint;
import dev.responds.contract.model.Finding;
import dev.responds.contract.model.Parameter;
import dev.responds.contract.rule.Exchange;
import dev.responds.contract.rule.ResponseRule;
import java.util.Optional;
import java.util.Set;

/** Reports statuses that mean something only in a protocol that the endpoint does not speak. */
final class StatusOutsideItsProtocol extends ResponseRule {

  /** WebDAV gives DELETE and its own methods a depth also where no field says so. */
  private static final Set<HttpMethod> WITHOUT_DEPTH =
      Set.of(
          HttpMethod.GET,
          HttpMethod.HEAD,
          HttpMethod.POST,
          HttpMethod.PUT,
          HttpMethod.PATCH,
          HttpMethod.QUERY,
          HttpMethod.OPTIONS);

  StatusOutsideItsProtocol(StatusRegistry registry) {
    super("status-outside-its-protocol", WARNING, rfc(9110, "15"), registry);
  }

  @Override
  protected Optional<Finding> look(Exchange exchange) {
    if (MethodTable.judgesSuccess(exchange)) {
      return Optional.empty();
    }
    return switch (exchange.status()) {
      case 205 -> resetsNothing(exchange);
      case 208 -> memberOnly(exchange);
      case 226 -> unread("A-IM", rfc(3229, "10.4.1"), exchange);
      case 424 -> dependsOnNothing(exchange);
      case 425 -> unread("Early-Data", rfc(8470, "5.2"), exchange);
      case 506 -> unread("Negotiate", rfc(2295, "8.1"), exchange);
      case 508 ->
          exchange.answersOnly(WITHOUT_DEPTH)
              ? unread("Depth", rfc(5842, "7.2"), exchange)
              : Optional.empty();
      default -> Optional.empty();
    };
  }

  /** The status answers a request header field that the endpoint does not read. */
  private Optional<Finding> unread(String field, Citation section, Exchange exchange) {
    boolean known =
        exchange.response().onMethod()
            && exchange.response().sentByEndpoint()
            && !exchange.endpoint().mayRead(field);
    return known
        ? Optional.of(
            finding(
                "",
                WARNING,
                section,
                exchange.value(),
                exchange.requestArguments().and("instead", exchange.instead()).and("field", field)))
        : Optional.empty();
  }

  private Optional<Finding> memberOnly(Exchange exchange) {
    return Optional.of(
        finding(
            "208",
            WARNING,
            rfc(5842, "7.1"),
            exchange.value(),
            exchange.arguments().and("instead", exchange.instead())));
  }

  private Optional<Finding> resetsNothing(Exchange exchange) {
    boolean known = exchange.response().onMethod() && takesOtherThanForm(exchange.endpoint());
    return known ? advice("205", rfc(9110, "15.3.6"), exchange) : Optional.empty();
  }

  /** What neither names a media type nor takes content as a whole may still be a form. */
  private static boolean takesOtherThanForm(Endpoint endpoint) {
    boolean content =
        !endpoint.routing().consumes().isEmpty() || endpoint.reads(Parameter.Kind.CONTENT);
    return content
        && !endpoint.takesForm()
        && !FormPost.showsPage(endpoint)
        && endpoint.outcome().carrier() != Carrier.UNKNOWN;
  }

  private Optional<Finding> dependsOnNothing(Exchange exchange) {
    boolean known =
        exchange.answersOnly(WITHOUT_DEPTH)
            && exchange.response().sentByEndpoint()
            && !exchange.endpoint().declares(207);
    return known ? advice("424", rfc(4918, "11.4"), exchange) : Optional.empty();
  }

  private Optional<Finding> advice(String variant, Citation section, Exchange exchange) {
    return Optional.of(
        finding(
            variant,
            ADVICE,
            section,
            exchange.value(),
            exchange.requestArguments().and("instead", exchange.instead())));
  }
}
