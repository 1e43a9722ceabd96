package dev.responds.processor.page;

import dev.responds.contract.rule.Rule;
import dev.responds.contract.rule.RuleTexts;
import dev.responds.contract.text.Translations;
import dev.responds.processor.page.view.Prose;
import dev.responds.processor.page.view.RuleBookSection;
import dev.responds.processor.page.view.RuleSection;
import java.util.ArrayList;
import java.util.List;

/** Arranges the sections of the rules. */
final class RulePart {

  private final Context context;
  private final RuleTexts ruleTexts;
  private final Examples examples = Examples.load();

  RulePart(Context context, RuleTexts ruleTexts) {
    this.context = context;
    this.ruleTexts = ruleTexts;
  }

  RuleBookSection arrange(List<Rule> rules) {
    List<RuleSection> sections = new ArrayList<>();
    int shown = 0;
    for (Rule rule : rules) {
      RuleSection section = section(rule);
      sections.add(section);
      shown += section.example().isEmpty() ? 0 : 1;
    }
    return new RuleBookSection(
        String.join(
            ", ",
            context.texts().count("rules.count", sections.size()),
            context.texts().count("rules.examples", shown),
            context.texts().count("rules.languages", Translations.LANGUAGES.size())),
        sections);
  }

  private RuleSection section(Rule rule) {
    return new RuleSection(
        rule.id(),
        FindingPart.style(rule.level()),
        context.texts().of("level", rule.level()),
        Prose.of(ruleTexts.why(rule.id())),
        context.cite(rule.citation()),
        examples.of(rule.id()));
  }
}
