package dev.responds.processor.page;

import dev.responds.contract.model.LevelKey;
import dev.responds.contract.model.Policy;
import dev.responds.contract.model.Policy.LevelEntry;
import dev.responds.contract.model.Policy.Ruleset;
import dev.responds.contract.model.Severity;
import dev.responds.contract.rule.Guideline;
import dev.responds.contract.rule.Rule;
import dev.responds.contract.rule.RuleBook;
import dev.responds.contract.rule.RuleTexts;
import dev.responds.contract.rule.Weighing;
import dev.responds.processor.page.view.CitationLink;
import dev.responds.processor.page.view.LevelLine;
import dev.responds.processor.page.view.Prose;
import dev.responds.processor.page.view.Reason;
import dev.responds.processor.page.view.RulesetSection;
import dev.responds.processor.page.view.Texts;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Arranges the levels that policies and rulesets give to the rules. */
final class LevelPart {

  private final Context context;
  private final Texts texts;
  private final RuleBook rules;
  private final RuleTexts ruleTexts;
  private final List<Policy> policies;

  LevelPart(Context context, RuleBook rules, RuleTexts ruleTexts) {
    this.context = context;
    this.texts = context.texts();
    this.rules = rules;
    this.ruleTexts = ruleTexts;
    this.policies = context.policies().all();
  }

  /** Returns the levels that a policy sets by itself. */
  List<LevelLine> of(Policy policy) {
    List<LevelLine> lines = new ArrayList<>();
    for (Map.Entry<LevelKey, LevelEntry> level : new TreeMap<>(policy.levels()).entrySet()) {
      LevelKey key = level.getKey();
      lines.add(line(key, level.getValue(), instead(key, policy)));
    }
    return lines;
  }

  /** Returns the level that holds where the policy sets none. */
  private String instead(LevelKey key, Policy policy) {
    Optional<Rule> known = rules.find(key.rule());
    return known.isPresent()
        ? label(Weighing.levelWithoutOwn(policy, known.get(), key.status(), known.get().level()))
        : "";
  }

  /** Returns the rulesets in use, with what each changes. */
  List<RulesetSection> rulesets() {
    Set<Ruleset> used = new LinkedHashSet<>();
    for (Policy policy : policies) {
      used.addAll(policy.rulesets());
    }
    List<RulesetSection> sections = new ArrayList<>();
    for (Ruleset ruleset : used) {
      sections.add(new RulesetSection(ruleset.name(), changes(ruleset)));
    }
    return sections;
  }

  private List<RulesetSection.Change> changes(Ruleset ruleset) {
    List<RulesetSection.Change> changes = new ArrayList<>();
    for (Map.Entry<LevelKey, LevelEntry> level : new TreeMap<>(ruleset.levels()).entrySet()) {
      LevelKey key = level.getKey();
      changes.add(
          new RulesetSection.Change(
              line(key, level.getValue(), usual(key)), winning(ruleset, key)));
    }
    return changes;
  }

  /** What a rule has for one status of several is known to the rule alone. */
  private String usual(LevelKey key) {
    Optional<Rule> known = key.status() == LevelKey.ALL ? rules.find(key.rule()) : Optional.empty();
    return known.isPresent() ? label(known.get().level()) : "";
  }

  /** Returns the levels of policies that have this ruleset in use, which win over it. */
  private String winning(Ruleset ruleset, LevelKey key) {
    Set<Severity> levels = EnumSet.noneOf(Severity.class);
    for (Policy policy : policies) {
      Optional<Severity> own = policy.level(key.rule(), key.status());
      if (own.isPresent() && policy.rulesets().contains(ruleset)) {
        levels.add(own.get());
      }
    }
    List<String> labels = new ArrayList<>();
    for (Severity level : levels) {
      labels.add(label(level));
    }
    return String.join(", ", labels);
  }

  private LevelLine line(LevelKey key, LevelEntry entry, String from) {
    String status = key.status() == LevelKey.ALL ? "" : Integer.toString(key.status());
    return new LevelLine(
        context.rule(key.rule()), status, label(entry.level()), from, reason(entry.because()));
  }

  private Reason reason(String because) {
    Optional<Guideline> guideline = Guideline.find(because);
    if (guideline.isEmpty()) {
      return new Reason(Prose.NONE, because, Optional.empty());
    }
    String about = ruleTexts.about(guideline.get()).orElse("");
    return new Reason(
        Prose.of(about),
        because,
        Optional.of(new CitationLink(guideline.get().reference(), guideline.get().url())));
  }

  private String label(Severity level) {
    return texts.of("level", level);
  }
}
