package dev.responds.processor.rule;

import dev.responds.processor.model.Endpoint;
import dev.responds.processor.model.Finding;
import dev.responds.processor.model.Level;
import dev.responds.processor.model.Policy.LevelEntry;
import dev.responds.processor.model.Source;
import dev.responds.processor.model.Waiver;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Consumer;

/** Checks how waivers and policies name the rules. */
final class UseOfRules {

  private final SortedSet<String> ids;

  UseOfRules(SortedSet<String> ids) {
    this.ids = ids;
  }

  void check(Endpoint endpoint, Consumer<Finding> findings) {
    endpoint.waivers().forEach(waiver -> check(waiver, findings));
    endpoint.policy().levels().forEach((id, entry) -> check(id, entry, findings));
  }

  private void check(Waiver waiver, Consumer<Finding> findings) {
    if (!ids.contains(waiver.rule())) {
      findings.accept(unknown(waiver.rule(), waiver.source().at("rule")));
    }
    if (waiver.because().isBlank()) {
      findings.accept(
          Finding.misuse("waiver-without-reason", waiver.source().at("because"), waiver.rule()));
    }
  }

  private void check(String id, LevelEntry entry, Consumer<Finding> findings) {
    if (!ids.contains(id)) {
      findings.accept(unknown(id, entry.source()));
    } else if (entry.level().isEmpty()) {
      findings.accept(Finding.misuse("invalid-level", entry.source(), entry.written()));
    }
  }

  private Finding unknown(String id, Source source) {
    String nearest = Spelling.nearest(id, ids).orElse("");
    String variant = nearest.isEmpty() ? "" : "near";
    return new Finding(
        "unknown-rule", variant, Level.ERROR, List.of(id, nearest), Optional.empty(), source);
  }
}
