package dev.responds.contract.rule.check;

import static dev.responds.contract.http.Citation.rfc;

import dev.responds.contract.http.HttpMethod;
import dev.responds.contract.http.StatusRegistry;
import dev.responds.contract.model.Finding;
import dev.responds.contract.model.Level;
import dev.responds.contract.rule.Exchange;
import dev.responds.contract.rule.ResponseRule;
import java.util.Optional;
import java.util.Set;

/** Reports a read that never shows anything itself and leads elsewhere with a 303. */
final class SeeOtherOnGet extends ResponseRule {

  private static final Set<HttpMethod> READS = Set.of(HttpMethod.GET, HttpMethod.HEAD);

  SeeOtherOnGet(StatusRegistry registry) {
    super("see-other-on-get", Level.ADVICE, rfc(9110, "15.4.4"), registry);
  }

  @Override
  protected Optional<Finding> look(Exchange exchange) {
    boolean speaks =
        exchange.status() == 303
            && exchange.answersOnly(READS)
            && exchange.sentByApplication()
            // The progress of a job is shown until there is a result to lead to.
            && !exchange.endpoint().declares(200);
    return speaks
        ? Optional.of(finding(exchange.value(), exchange.requestArguments()))
        : Optional.empty();
  }
}
