package dev.responds.contract.rule.check;

import static dev.responds.contract.http.Citation.rfc;

import dev.responds.contract.http.StatusRegistry;
import dev.responds.contract.model.ExceptionType;
import dev.responds.contract.model.Finding;
import dev.responds.contract.model.Level;
import dev.responds.contract.rule.Exchange;
import dev.responds.contract.rule.ResponseRule;
import java.util.Optional;

/** Reports a 401 for who may not, and a 403 for who is not known. */
final class ChallengeStatusSwapped extends ResponseRule {

  ChallengeStatusSwapped(StatusRegistry registry) {
    super("challenge-status-swapped", Level.WARNING, rfc(9110, "11.4"), registry);
  }

  @Override
  protected Optional<Finding> look(Exchange exchange) {
    return switch (exchange.status()) {
      case 401 -> swapped(exchange, ExceptionType.Kind.ACCESS_DENIED, 403);
      case 403 -> swapped(exchange, ExceptionType.Kind.AUTHENTICATION, 401);
      default -> Optional.empty();
    };
  }

  /** Where both statuses are bound to the exception, the code tells the callers apart. */
  private Optional<Finding> swapped(Exchange exchange, ExceptionType.Kind kind, int right) {
    return exchange
        .cause(kind)
        .filter(type -> !exchange.declaresAlso(right, type))
        .map(type -> finding(exchange, type, right));
  }

  private Finding finding(Exchange exchange, ExceptionType type, int right) {
    return finding(
        Integer.toString(exchange.status()),
        level(),
        exchange.value(),
        exchange
            .arguments()
            .and("exception", type.type().display())
            .and("meant", Integer.toString(right)));
  }
}
