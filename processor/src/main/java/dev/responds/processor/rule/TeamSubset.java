package dev.responds.processor.rule;

import static dev.responds.processor.http.Citation.rfc;

import dev.responds.processor.http.StatusRegistry;
import dev.responds.processor.model.Finding;
import dev.responds.processor.model.Level;
import dev.responds.processor.model.Policy;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reports statuses that the team does not use. */
final class TeamSubset extends ResponseRule {

  TeamSubset(StatusRegistry registry) {
    super("team-subset", Level.ERROR, rfc(9205, "4.6"), registry);
  }

  @Override
  Optional<Finding> look(Exchange exchange) {
    Policy policy = exchange.endpoint().policy();
    if (!exchange.registeredFinal() || policy.permits(exchange.status())) {
      return Optional.empty();
    }
    String variant = policy.deny().contains(exchange.status()) ? "denied" : "";
    String allowed = policy.allow().stream().map(String::valueOf).collect(Collectors.joining(", "));
    return Optional.of(finding(variant, level(), exchange.value(), exchange.arguments(allowed)));
  }
}
