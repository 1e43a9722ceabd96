package dev.responds.contract.catalog;

import dev.responds.contract.model.Endpoint;
import dev.responds.contract.model.Finding;
import dev.responds.contract.model.Severity;
import dev.responds.contract.model.Source;
import dev.responds.contract.rule.Verdict;
import dev.responds.contract.util.Grouping;
import dev.responds.contract.util.SourceLines;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the rules found, by endpoint, the heaviest first. */
public final class Verdicts {

  // By place, since a model is too large to be hashed for each question about it.
  private final Map<Source, List<Verdict>> verdicts = new HashMap<>();

  Verdicts(List<Verdict> all) {
    List<Verdict> sorted = new ArrayList<>(all);
    sorted.sort(Verdicts::heaviestFirst);
    for (Verdict verdict : sorted) {
      if (verdict.finding().level() != Severity.OFF) {
        Grouping.list(verdicts, verdict.endpoint().handler().source()).add(verdict);
      }
    }
  }

  private static int heaviestFirst(Verdict one, Verdict other) {
    Finding first = one.finding();
    Finding second = other.finding();
    int byLevel = second.level().compareTo(first.level());
    int byRule = byLevel != 0 ? byLevel : first.id().compareTo(second.id());
    int byVariant = byRule != 0 ? byRule : first.variant().compareTo(second.variant());
    int byStatus =
        byVariant != 0
            ? byVariant
            : Integer.compare(first.status().orElse(0), second.status().orElse(0));
    return byStatus != 0 ? byStatus : joined(first).compareTo(joined(second));
  }

  /** The arguments by name: their own order is lost in a catalogue. */
  private static String joined(Finding finding) {
    return SourceLines.removed(
        String.join("\n", new TreeMap<>(finding.arguments().values()).values()));
  }

  /** Returns what was found there, waived or not. */
  public List<Verdict> at(Endpoint endpoint) {
    List<Verdict> found = new ArrayList<>();
    for (Verdict verdict : verdicts.getOrDefault(endpoint.handler().source(), List.of())) {
      if (isOf(endpoint, verdict)) {
        found.add(verdict);
      }
    }
    return found;
  }

  /** Classes that inherit a method share its place. */
  private static boolean isOf(Endpoint endpoint, Verdict verdict) {
    return verdict.endpoint().handler().controller().equals(endpoint.handler().controller())
        && verdict.endpoint().handler().module().equals(endpoint.handler().module());
  }

  /** Returns what was found anywhere, waived or not. */
  public List<Verdict> all() {
    List<Verdict> all = new ArrayList<>();
    for (List<Verdict> there : verdicts.values()) {
      all.addAll(there);
    }
    return all;
  }
}
