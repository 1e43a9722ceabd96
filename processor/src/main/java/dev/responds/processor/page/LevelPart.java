package dev.responds.processor.page;

import dev.responds.contract.model.Level;
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
    for (Map.Entry<String, LevelEntry> level : new TreeMap<>(policy.levels()).entrySet()) {
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
    Set<String> told = new HashSet<>();
    for (PackLevels.Change change : PackLevels.changes(pack)) {
      told.add(change.rule());
      changes.add(guided(pack, change));
    }
    for (Rule rule : rules.rules()) {
      Level level = PackLevels.level(pack, rule, 0, rule.level());
      if (level != rule.level() && !told.contains(rule.id())) {
        LevelLine line =
            new LevelLine(context.rule(rule.id()), "", label(level), label(rule.level()));
        changes.add(
            new PackSection.Change(
                line, explicit(pack, rule.id(), ""), Prose.NONE, Optional.empty()));
      }
    }
    return changes;
  }

  private PackSection.Change guided(Pack pack, PackLevels.Change change) {
    String status = status(change.rule());
    String rule = rule(change.rule(), status);
    // What a rule has for one status of several is known to the rule alone.
    Optional<Rule> known = status.isEmpty() ? rules.find(rule) : Optional.empty();
    String from = known.isPresent() ? label(known.get().level()) : "";
    return new PackSection.Change(
        new LevelLine(context.rule(rule), status, label(change.level()), from),
        explicit(pack, rule, status),
        Prose.of(ruleTexts.about(change)),
        Optional.of(new CitationLink(change.reference(), change.url())));
  }

  /** Returns the levels that policies on top of this pack set, which win over it. */
  private String explicit(Pack pack, String rule, String status) {
    Set<Level> levels = EnumSet.noneOf(Level.class);
    for (Policy policy : policies) {
      if (policy.pack() == pack) {
        Optional<Level> level = policy.level(rule, number(status));
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

  private LevelLine line(String key, LevelEntry entry, Pack pack) {
    String status = status(key);
    String rule = rule(key, status);
    return new LevelLine(
        context.rule(rule),
        status,
        entry.level().isPresent() ? label(entry.level().get()) : entry.written(),
        instead(rule, status, pack));
  }

  /** Returns the level that holds where the policy sets none. */
  private String instead(String rule, String status, Pack pack) {
    Optional<Rule> known = rules.find(rule);
    return known.isPresent()
        ? label(PackLevels.level(pack, known.get(), number(status), known.get().level()))
        : "";
  }

  /** A level may be given for one status alone: {@code status-reserved:402}. */
  private static String status(String key) {
    String end = key.substring(key.indexOf(':') + 1);
    return end.length() < key.length() && isStatus(end) ? end : "";
  }

  private static boolean isStatus(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!Character.isDigit(text.charAt(i))) {
        return false;
      }
    }
    return text.length() == 3;
  }

  private static String rule(String key, String status) {
    return status.isEmpty() ? key : key.substring(0, key.length() - status.length() - 1);
  }

  private static int number(String status) {
    return status.isEmpty() ? 0 : Integer.parseInt(status);
  }

  private String label(Level level) {
    return texts.of("level", level);
  }
}
