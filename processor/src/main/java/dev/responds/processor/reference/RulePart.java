package dev.responds.processor.reference;

import dev.responds.processor.reference.view.Prose;
import dev.responds.processor.reference.view.RuleSection;
import dev.responds.processor.rule.Rule;
import dev.responds.processor.rule.RuleTexts;
import java.util.List;
import java.util.Locale;

/** Arranges the sections of the rules. */
final class RulePart {

  private final Context context;
  private final RuleTexts ruleTexts;

  RulePart(Context context, RuleTexts ruleTexts) {
    this.context = context;
    this.ruleTexts = ruleTexts;
  }

  List<RuleSection> arrange(List<Rule> rules) {
    return rules.stream().map(this::section).toList();
  }

  private RuleSection section(Rule rule) {
    return new RuleSection(
        rule.id(),
        rule.level().name().toLowerCase(Locale.ROOT),
        context.texts().of("level", rule.level()),
        Prose.of(ruleTexts.why(rule.id())),
        context.cite(rule.citation()),
        Examples.of(rule.id()));
  }
}
