package dev.responds.processor.rule;

import static dev.responds.processor.http.Citation.rfc;

import dev.responds.processor.http.StatusRegistry;
import dev.responds.processor.model.Finding;
import dev.responds.processor.model.Level;
import java.util.Optional;
import java.util.Set;

/** Reports interim statuses: an endpoint ends with exactly one final response. */
final class InformationalAsFinal extends ResponseRule {

  private static final Set<Integer> WITH_OWN_ADVICE = Set.of(101, 102, 103, 104);

  InformationalAsFinal(StatusRegistry registry) {
    super("informational-as-final", Level.ERROR, rfc(9110, "15.2"), registry);
  }

  @Override
  Optional<Finding> look(Exchange exchange) {
    int status = exchange.status();
    if (status / 100 != 1) {
      return Optional.empty();
    }
    String variant = WITH_OWN_ADVICE.contains(status) ? Integer.toString(status) : "";
    return Optional.of(finding(variant, level(), exchange.value(), exchange.arguments()));
  }
}
