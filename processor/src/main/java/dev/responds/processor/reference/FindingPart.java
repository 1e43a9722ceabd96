package dev.responds.processor.reference;

import dev.responds.processor.model.Endpoint;
import dev.responds.processor.model.Finding;
import dev.responds.processor.model.Waiver;
import dev.responds.processor.reference.view.EndpointLink;
import dev.responds.processor.reference.view.FindingGroup;
import dev.responds.processor.reference.view.FindingLine;
import dev.responds.processor.reference.view.Prose;
import dev.responds.processor.rule.RuleTexts;
import dev.responds.processor.rule.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Arranges what the rules found: by rule for the overview, by endpoint for the sections. */
final class FindingPart {

  private final Context context;
  private final RuleTexts ruleTexts;
  private final Verdicts verdicts;

  FindingPart(Context context, RuleTexts ruleTexts, Verdicts verdicts) {
    this.context = context;
    this.ruleTexts = ruleTexts;
    this.verdicts = verdicts;
  }

  /** Returns what was found at one endpoint, waived or not, the heaviest first. */
  List<FindingLine> at(Endpoint endpoint, EndpointLink link) {
    return verdicts.at(endpoint).stream().map(verdict -> line(verdict, link)).toList();
  }

  /** Returns what stands, by rule. */
  List<FindingGroup> standing() {
    return byRule(true);
  }

  /** Returns what somebody said does not apply, by rule. */
  List<FindingGroup> waived() {
    return byRule(false);
  }

  private List<FindingGroup> byRule(boolean standing) {
    Map<String, List<FindingLine>> rules = new TreeMap<>();
    context
        .endpoints()
        .forEach(
            (endpoint, link) ->
                at(endpoint, link).stream()
                    .filter(line -> line.waived() != standing)
                    .forEach(
                        line ->
                            rules
                                .computeIfAbsent(line.rule().id(), r -> new ArrayList<>())
                                .add(line)));
    List<FindingGroup> groups = new ArrayList<>();
    rules.forEach((rule, lines) -> groups.add(new FindingGroup(context.rule(rule), lines)));
    return groups;
  }

  private FindingLine line(Verdict verdict, EndpointLink link) {
    Finding finding = verdict.finding();
    return new FindingLine(
        context.rule(finding.id()),
        finding.level().name().toLowerCase(Locale.ROOT),
        context.texts().of("level", finding.level()),
        link,
        Prose.of(ruleTexts.message(finding)),
        Prose.of(ruleTexts.fix(finding)),
        !verdict.stands(),
        verdict.waiver().map(Waiver::because).orElse(""));
  }
}
