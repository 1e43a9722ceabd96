package dev.responds.processor.reference;

import dev.responds.processor.model.Endpoint;
import dev.responds.processor.model.Level;
import dev.responds.processor.model.Source;
import dev.responds.processor.rule.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What the rules found, by endpoint, the heaviest first. */
final class Verdicts {

  private static final Comparator<Verdict> HEAVIEST_FIRST =
      Comparator.comparing((Verdict verdict) -> verdict.finding().level())
          .reversed()
          .thenComparing(verdict -> verdict.finding().id())
          .thenComparing(verdict -> verdict.finding().variant())
          .thenComparing(verdict -> String.join("\n", verdict.finding().arguments()));

  // By place, since a model is too large to be hashed for each question about it.
  private final Map<Source, List<Verdict>> verdicts = new HashMap<>();

  Verdicts(List<Verdict> all) {
    all.stream()
        .filter(verdict -> verdict.finding().level() != Level.OFF)
        .sorted(HEAVIEST_FIRST)
        .forEach(
            verdict ->
                verdicts
                    .computeIfAbsent(verdict.endpoint().source(), place -> new ArrayList<>())
                    .add(verdict));
  }

  /** Returns what was found there, waived or not. */
  List<Verdict> at(Endpoint endpoint) {
    List<Verdict> there = verdicts.get(endpoint.source());
    return there == null
        ? List.of()
        : there.stream().filter(verdict -> verdict.endpoint().equals(endpoint)).toList();
  }

  /** Returns what was found anywhere, waived or not. */
  Stream<Verdict> all() {
    return verdicts.values().stream().flatMap(List::stream);
  }
}
