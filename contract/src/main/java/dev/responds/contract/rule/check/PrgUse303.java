package dev.responds.contract.rule.check;

import static dev.responds.contract.http.Citation.rfc;

import dev.responds.contract.http.StatusRegistry;
import dev.responds.contract.model.Finding;
import dev.responds.contract.model.Level;
import dev.responds.contract.model.Sender;
import dev.responds.contract.rule.Exchange;
import dev.responds.contract.rule.ResponseRule;
import java.util.Optional;

/** Reports answers to an HTML form that leave a refresh of the page free to submit it again. */
final class PrgUse303 extends ResponseRule {

  PrgUse303(StatusRegistry registry) {
    super("prg-use-303", Level.WARNING, rfc(9110, "15.4.4"), registry);
  }

  @Override
  protected Optional<Finding> look(Exchange exchange) {
    boolean silent =
        !FormPost.is(exchange.endpoint())
            || !exchange.response().onMethod()
            || exchange.response().sender() == Sender.INFRASTRUCTURE;
    if (silent) {
      return Optional.empty();
    }
    return switch (exchange.status()) {
      case 307, 308 -> found("", Level.WARNING, exchange);
      case 301, 302 -> found("ambiguous", Level.ADVICE, exchange);
      case 200 -> resubmits(exchange) ? found("page", Level.ADVICE, exchange) : Optional.empty();
      default -> Optional.empty();
    };
  }

  /** Beside a 303, the page is the form once more, with its mistakes marked. */
  private static boolean resubmits(Exchange exchange) {
    return FormPost.showsPage(exchange.endpoint()) && !exchange.endpoint().declares(303);
  }

  private Optional<Finding> found(String variant, Level weight, Exchange exchange) {
    return Optional.of(finding(variant, weight, exchange.value(), exchange.requestArguments()));
  }
}
