package dev.responds.processor.read.declared;

import dev.responds.contract.model.LevelKey;
import dev.responds.contract.model.Policy.LevelEntry;
import dev.responds.contract.model.Severity;
import dev.responds.contract.model.Source;
import dev.responds.processor.read.element.Annotation;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A {@code @StatusPolicy} that holds for an element.
 *
 * @param annotation what is written
 * @param ruleset the qualified name of the annotation type that carries it; empty if it stands on
 *     the element itself
 * @param source its place; of a ruleset from another module, the annotation on the element
 * @param inSource whether the place is its own
 * @param levels the levels that it sets
 */
record PlacedPolicy(
    Annotation annotation,
    String ruleset,
    Source source,
    boolean inSource,
    Map<LevelKey, LevelEntry> levels) {

  /** Returns a policy with its levels read. */
  static PlacedPolicy of(Annotation annotation, String ruleset, Source source, boolean inSource) {
    Map<LevelKey, LevelEntry> levels = new LinkedHashMap<>();
    int index = 0;
    for (Annotation level : annotation.annotations("levels")) {
      read(level, inSource ? source.entry("levels", index++) : source, levels);
    }
    return new PlacedPolicy(annotation, ruleset, source, inSource, levels);
  }

  /** An entry that does not compile sets no level. */
  private static void read(Annotation level, Source entry, Map<LevelKey, LevelEntry> levels) {
    Optional<String> rule = level.string("rule");
    Optional<Severity> severity = level.constant("severity", Severity.values());
    if (rule.isEmpty() || severity.isEmpty()) {
      return;
    }
    LevelKey key = new LevelKey(rule.get(), level.integer("status").orElse(LevelKey.ALL));
    String because = level.string("because").orElse("");
    levels.putIfAbsent(key, new LevelEntry(severity.get(), because, entry));
  }

  /** Returns whether it stands on the element itself. */
  boolean isOwn() {
    return ruleset.isEmpty();
  }

  /** Returns the place of an attribute. */
  Source at(String attribute) {
    return inSource ? source.at(attribute) : source;
  }

  /** Returns the place of an entry of an attribute. */
  Source entry(String attribute, int index) {
    return inSource ? source.entry(attribute, index) : source;
  }
}
