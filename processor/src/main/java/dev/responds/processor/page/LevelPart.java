package dev.responds.processor.page;

import dev.responds.contract.model.Level;
import dev.responds.contract.model.LevelKey;
import dev.responds.contract.model.Pack;
import dev.responds.contract.model.Policy;
import dev.responds.contract.model.Policy.LevelEntry;
import dev.responds.contract.rule.PackLevels;
import dev.responds.contract.rule.Rule;
import dev.responds.contract.rule.RuleBook;
import dev.responds.contract.rule.RuleTexts;
import dev.responds.processor.page.view.CitationLink;
import dev.responds.processor.page.view.LevelLine;
import dev.responds.processor.page.view.PackSection;
import dev.responds.processor.page.view.Prose;
import dev.responds.processor.page.view.Texts;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Arranges the levels that packs and policies give to the rules. */
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
      lines.add(line(level.getKey(), level.getValue(), policy.pack()));
    }
    return lines;
  }

  /** Returns all packs, with what each changes. */
  List<PackSection> packs() {
    List<PackSection> packs = new ArrayList<>();
    for (Pack pack : Pack.values()) {
      packs.add(
          new PackSection(
              pack.name().toLowerCase(Locale.ROOT),
              Prose.of(ruleTexts.about(pack)),
              inUse(pack),
              changes(pack)));
    }
    return packs;
  }

  private boolean inUse(Pack pack) {
    for (Policy policy : policies) {
      if (policy.pack() == pack) {
        return true;
      }
    }
    return false;
  }

  /** First what the pack's guidelines ask for, then what it makes of all the other rules. */
  private List<PackSection.Change> changes(Pack pack) {
    List<PackSection.Change> changes = new ArrayList<>();
    Set<LevelKey> told = new HashSet<>();
    for (PackLevels.Change change : PackLevels.changes(pack)) {
      told.add(change.key());
      changes.add(guided(pack, change));
    }
    for (Rule rule : rules.rules()) {
      LevelKey key = LevelKey.of(rule.id());
      Level level = PackLevels.level(pack, rule, key.status(), rule.level());
      if (level != rule.level() && !told.contains(key)) {
        LevelLine line =
            new LevelLine(context.rule(rule.id()), "", label(level), label(rule.level()));
        changes.add(
            new PackSection.Change(line, explicit(pack, key), Prose.NONE, Optional.empty()));
      }
    }
    return changes;
  }

  private PackSection.Change guided(Pack pack, PackLevels.Change change) {
    LevelKey key = change.key();
    // What a rule has for one status of several is known to the rule alone.
    Optional<Rule> known = key.status().isEmpty() ? rules.find(key.rule()) : Optional.empty();
    String from = known.isPresent() ? label(known.get().level()) : "";
    return new PackSection.Change(
        new LevelLine(context.rule(key.rule()), status(key), label(change.level()), from),
        explicit(pack, key),
        Prose.of(ruleTexts.about(change)),
        Optional.of(new CitationLink(change.reference(), change.url())));
  }

  /** Returns the levels that policies on top of this pack set, which win over it. */
  private String explicit(Pack pack, LevelKey key) {
    Set<Level> levels = EnumSet.noneOf(Level.class);
    for (Policy policy : policies) {
      if (policy.pack() == pack) {
        Optional<Level> level = policy.level(key);
        if (level.isPresent()) {
          levels.add(level.get());
        }
      }
    }
    List<String> labels = new ArrayList<>();
    for (Level level : levels) {
      labels.add(label(level));
    }
    return String.join(", ", labels);
  }

  private LevelLine line(LevelKey key, LevelEntry entry, Pack pack) {
    return new LevelLine(
        context.rule(key.rule()),
        status(key),
        entry.level().isPresent() ? label(entry.level().get()) : entry.written(),
        instead(key, pack));
  }

  /** Returns the level that holds where the policy sets none. */
  private String instead(LevelKey key, Pack pack) {
    Optional<Rule> known = rules.find(key.rule());
    return known.isPresent()
        ? label(PackLevels.level(pack, known.get(), key.status(), known.get().level()))
        : "";
  }

  private static String status(LevelKey key) {
    return key.status().isPresent() ? Integer.toString(key.status().getAsInt()) : "";
  }

  private String label(Level level) {
    return texts.of("level", level);
  }
}
