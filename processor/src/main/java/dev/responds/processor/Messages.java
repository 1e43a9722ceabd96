package dev.responds.processor;

import dev.responds.processor.model.Finding;
import dev.responds.processor.model.Source;
import dev.responds.processor.rule.Verdict;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a compile has to say, in the order of its sources. What stands in types that it leaves as
 * they are was said when they were compiled.
 */
final class Messages {

  private final Map<String, Integer> order = new HashMap<>();
  private final CompiledModule module;

  Messages(RootTypes roots, CompiledModule module) {
    this.module = module;
    roots.names().forEach(name -> order.put(name, order.size()));
  }

  List<Finding> ofFindings(List<Finding> findings) {
    return findings.stream()
        .filter(this::isNew)
        .sorted(Comparator.comparingInt(finding -> order(finding.source())))
        .toList();
  }

  List<Verdict> ofVerdicts(List<Verdict> verdicts) {
    return verdicts.stream()
        .filter(verdict -> isNew(verdict.finding()))
        .sorted(Comparator.comparingInt(this::order))
        .toList();
  }

  private boolean isNew(Finding finding) {
    Source source = finding.source();
    return source.kind() == Source.Kind.NOWHERE || !module.isReported(source.name());
  }

  /** What is around a type, or comes from elsewhere, is said where it is about the type. */
  private int order(Verdict verdict) {
    Source source = verdict.finding().source();
    return order.containsKey(source.name()) ? order(source) : order(verdict.endpoint().source());
  }

  private int order(Source source) {
    return order.getOrDefault(source.name(), -1);
  }
}
