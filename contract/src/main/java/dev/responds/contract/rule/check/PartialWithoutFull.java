package dev.responds.contract.rule.check;

import static dev.responds.contract.http.Citation.rfc;

import dev.responds.contract.http.HttpMethod;
import dev.responds.contract.http.StatusRegistry;
import dev.responds.contract.model.Finding;
import dev.responds.contract.model.Level;
import dev.responds.contract.model.Sender;
import dev.responds.contract.rule.Exchange;
import dev.responds.contract.rule.FrameworkStatus;
import dev.responds.contract.rule.Own;
import dev.responds.contract.rule.ResponseRule;
import java.util.Optional;
import java.util.Set;

/** Reports a part of the content where the whole, or a refusal of the range, is not declared. */
final class PartialWithoutFull extends ResponseRule {

  /** On others the part itself is wrong: partial-on-non-get. */
  private static final Set<HttpMethod> RANGE_READS = Set.of(HttpMethod.GET, HttpMethod.QUERY);

  PartialWithoutFull(StatusRegistry registry) {
    super("partial-without-full", Level.WARNING, rfc(9110, "14.2"), registry);
  }

  @Override
  protected Optional<Finding> look(Exchange exchange) {
    boolean silent =
        exchange.status() != 206
            || !exchange.answersOnly(RANGE_READS)
            || exchange.response().sender() == Sender.INFRASTRUCTURE
            // Otherwise that is the mistake: framework-status-undeclared.
            || FrameworkStatus.undeclared(exchange.endpoint());
    if (silent) {
      return Optional.empty();
    }
    Own own = new Own(exchange.endpoint(), registry());
    if (own.lacks(200)) {
      return found("", Level.WARNING, exchange);
    }
    return own.lacks(416) ? found("unsatisfiable", Level.ADVICE, exchange) : Optional.empty();
  }

  private Optional<Finding> found(String variant, Level weight, Exchange exchange) {
    return Optional.of(finding(variant, weight, exchange.value(), exchange.requestArguments()));
  }
}
