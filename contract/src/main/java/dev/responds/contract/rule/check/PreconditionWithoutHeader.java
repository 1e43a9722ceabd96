package dev.responds.contract.rule.check;

import static dev.responds.contract.http.Citation.rfc;

import dev.responds.contract.http.Citation;
import dev.responds.contract.http.HttpMethod;
import dev.responds.contract.http.StatusRegistry;
import dev.responds.contract.model.Finding;
import dev.responds.contract.model.Level;
import dev.responds.contract.model.Sender;
import dev.responds.contract.rule.Exchange;
import dev.responds.contract.rule.ResponseRule;
import java.util.Optional;
import java.util.Set;

/** Reports 412 and 428 where no condition is read from the request. */
final class PreconditionWithoutHeader extends ResponseRule {

  private static final int FAILED = 412;
  private static final int REQUIRED = 428;

  private static final Set<HttpMethod> UNCONDITIONAL =
      Set.of(HttpMethod.OPTIONS, HttpMethod.TRACE, HttpMethod.CONNECT);

  private static final Citation IGNORED = rfc(9110, "13.2.1");
  private static final Citation LOST_UPDATES = rfc(6585, "3");

  PreconditionWithoutHeader(StatusRegistry registry) {
    super("precondition-without-header", Level.WARNING, rfc(9110, "15.5.13"), registry);
  }

  @Override
  protected Optional<Finding> look(Exchange exchange) {
    boolean silent =
        (exchange.status() != FAILED && exchange.status() != REQUIRED)
            || !exchange.response().onMethod()
            // A filter may know about entity tags what the endpoint does not.
            || exchange.response().sender() == Sender.INFRASTRUCTURE;
    if (silent) {
      return Optional.empty();
    }
    return exchange.status() == FAILED ? failed(exchange) : required(exchange);
  }

  private Optional<Finding> failed(Exchange exchange) {
    if (exchange.answersOnly(UNCONDITIONAL)) {
      return found("ignored", Level.ERROR, IGNORED, exchange);
    }
    return readsNone(exchange) ? found("", level(), citation(), exchange) : Optional.empty();
  }

  private Optional<Finding> required(Exchange exchange) {
    boolean safe =
        !exchange.endpoint().routing().methods().isEmpty()
            && exchange.endpoint().routing().methods().stream().allMatch(HttpMethod::safe);
    if (safe) {
      return found("safe", Level.ADVICE, LOST_UPDATES, exchange);
    }
    return readsNone(exchange)
        ? found("required", Level.ADVICE, LOST_UPDATES, exchange)
        : Optional.empty();
  }

  private static boolean readsNone(Exchange exchange) {
    return !RequestFields.mayRead(exchange.endpoint(), RequestFields.CONDITIONS);
  }

  private Optional<Finding> found(
      String variant, Level weight, Citation section, Exchange exchange) {
    String reading = RequestFields.reading("If-Match", exchange.endpoint());
    return Optional.of(
        finding(
            variant,
            weight,
            section,
            exchange.value(),
            exchange.requestArguments().and("reading", reading)));
  }
}
