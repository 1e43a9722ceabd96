package dev.responds.contract.rule.check;

import static dev.responds.contract.http.Citation.rfc;

import dev.responds.contract.model.Finding;
import dev.responds.contract.model.Severity;
import dev.responds.contract.rule.JudgedResponse;
import dev.responds.contract.rule.ResponseRule;
import java.util.List;
import java.util.Optional;

/** Reports a 202 that leaves the client without any way to learn the outcome. */
final class MissingStatusMonitor extends ResponseRule {

  private static final List<String> MONITORS = List.of("Location", "Content-Location", "Link");

  MissingStatusMonitor() {
    super("missing-status-monitor", Severity.WARNING, rfc(9110, "15.3.3"));
  }

  @Override
  protected Optional<Finding> look(JudgedResponse judged) {
    boolean unwatched =
        judged.status() == 202
            && judged.response().body().hasNoContent()
            && MONITORS.stream().allMatch(judged::lacks);
    return unwatched
        ? Optional.of(
            finding(
                MissingHeader.variant(judged),
                level(),
                judged.value(),
                MissingHeader.arguments(judged, List.of("Location"))))
        : Optional.empty();
  }
}
