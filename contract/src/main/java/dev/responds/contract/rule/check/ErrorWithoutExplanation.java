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
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reports failures, and choices, that leave the client without a word about them. */
final class ErrorWithoutExplanation extends ResponseRule {

  /** By status, where HTTP asks for certain content. */
  private static final Map<Integer, Citation> CERTAIN =
      Map.of(
          300, rfc(9110, "15.4.1"),
          406, rfc(9110, "15.5.7"),
          409, rfc(9110, "15.5.10"),
          428, rfc(6585, "3"),
          429, rfc(6585, "4"),
          431, rfc(6585, "5"),
          451, rfc(7725, "3"),
          505, rfc(9110, "15.6.6"),
          511, rfc(6585, "6"));

  ErrorWithoutExplanation(StatusRegistry registry) {
    super("error-without-explanation", Level.ADVICE, rfc(9110, "15.5"), registry);
  }

  @Override
  protected Optional<Finding> look(Exchange exchange) {
    boolean silent =
        !exchange.response().body().empty()
            || exchange.response().sender() == Sender.INFRASTRUCTURE
            || !exchange.registeredFinal()
            || !exchange.answersBeyond(Set.of(HttpMethod.HEAD));
    return silent ? Optional.empty() : explained(exchange);
  }

  private Optional<Finding> explained(Exchange exchange) {
    Citation certain = CERTAIN.get(exchange.status());
    if (certain != null) {
      return Optional.of(
          found(Integer.toString(exchange.status()), Level.WARNING, certain, exchange));
    }
    return switch (exchange.taken().statusClass()) {
      case 4 -> Optional.of(found("", level(), citation(), exchange));
      case 5 -> Optional.of(found("", level(), rfc(9110, "15.6"), exchange));
      default -> Optional.empty();
    };
  }

  private Finding found(String variant, Level weight, Citation section, Exchange exchange) {
    return finding(
        variant, weight, section, exchange.response().source().at("body"), exchange.arguments());
  }
}
