package dev.responds.contract.rule.check;

import static dev.responds.contract.http.Citation.rfc;

import dev.responds.contract.http.Status;
import dev.responds.contract.model.Finding;
import dev.responds.contract.model.Policy;
import dev.responds.contract.model.Severity;
import dev.responds.contract.rule.JudgedResponse;
import dev.responds.contract.rule.ResponseRule;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reports statuses that the team does not use. */
final class TeamSubset extends ResponseRule {

  TeamSubset() {
    super("team-subset", Severity.ERROR, rfc(9205, "4.6"));
  }

  @Override
  protected Optional<Finding> look(JudgedResponse judged) {
    Policy policy = judged.endpoint().policy();
    if (!judged.registeredFinal() || policy.permits(judged.status())) {
      return Optional.empty();
    }
    String allowed = alike(judged.interpreted(), policy);
    String variant = allowed.isEmpty() ? "only" : "";
    return Optional.of(
        finding(
            policy.deny().contains(judged.status()) ? "denied" : variant,
            level(),
            judged.value(),
            judged.arguments().and("allowed", allowed)));
  }

  /** The statuses in use that tell a client to do the same: those of the same class. */
  private static String alike(Status status, Policy policy) {
    return policy.allow().stream()
        .filter(allowed -> allowed / 100 == status.statusClass() && policy.permits(allowed))
        .map(String::valueOf)
        .collect(Collectors.joining(", "));
  }
}
