package dev.responds.processor.reference;

import dev.responds.processor.model.Endpoint;
import dev.responds.processor.model.Finding;
import dev.responds.processor.model.Level;
import dev.responds.processor.model.Waiver;
import dev.responds.processor.reference.view.EndpointLink;
import dev.responds.processor.reference.view.FindingGroup;
import dev.responds.processor.reference.view.FindingLine;
import dev.responds.processor.reference.view.Prose;
import dev.responds.processor.rule.RuleTexts;
import dev.responds.processor.rule.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Arranges what the rules found: in words at the endpoint, and by rule, with the endpoints alone,
 * for the overview.
 */
final class FindingPart {

  private static final Comparator<Kind> HEAVIEST_FIRST =
      Comparator.comparing(Kind::level).reversed().thenComparing(Kind::rule);

  /** Some fixes name what is there, and so differ from place to place. */
  private static final int FIXES = 5;

  private final Context context;
  private final RuleTexts ruleTexts;
  private final Verdicts verdicts;

  /** What is counted together. */
  private record Kind(Level level, String rule) {}

  private record Group(Set<String> fixes, List<EndpointLink> links) {}

  FindingPart(Context context, RuleTexts ruleTexts, Verdicts verdicts) {
    this.context = context;
    this.ruleTexts = ruleTexts;
    this.verdicts = verdicts;
  }

  /** Returns what was found at one endpoint, waived or not, the heaviest first. */
  List<FindingLine> at(Endpoint endpoint) {
    List<Verdict> found = verdicts.at(endpoint);
    return found.isEmpty() ? List.of() : found.stream().map(this::line).toList();
  }

  /** Returns how much stands. */
  int standing() {
    return (int) verdicts.all().filter(Verdict::stands).count();
  }

  /** Returns what stands, by rule, the heaviest first. */
  List<FindingGroup> groups() {
    Map<Kind, Group> kinds = new TreeMap<>(HEAVIEST_FIRST);
    context.endpoints().forEach((endpoint, link) -> collect(endpoint, link, kinds));
    List<FindingGroup> groups = new ArrayList<>();
    kinds.forEach(
        (kind, group) ->
            groups.add(
                new FindingGroup(
                    context.rule(kind.rule()),
                    style(kind.level()),
                    context.texts().of("level", kind.level()),
                    group.fixes().stream().map(Prose::of).toList(),
                    PlacesPart.arrange(group.links()))));
    return groups;
  }

  /** Returns a level in the style sheet's terms. */
  static String style(Level level) {
    return level.name().toLowerCase(Locale.ROOT);
  }

  private void collect(Endpoint endpoint, EndpointLink link, Map<Kind, Group> kinds) {
    for (Verdict verdict : verdicts.at(endpoint)) {
      if (verdict.stands()) {
        Kind kind = new Kind(verdict.finding().level(), verdict.finding().id());
        Group group =
            kinds.computeIfAbsent(
                kind, same -> new Group(new LinkedHashSet<>(), new ArrayList<>()));
        if (group.fixes().size() < FIXES) {
          group.fixes().add(ruleTexts.fix(verdict.finding()));
        }
        group.links().add(link);
      }
    }
  }

  private FindingLine line(Verdict verdict) {
    Finding finding = verdict.finding();
    return new FindingLine(
        context.rule(finding.id()),
        style(finding.level()),
        context.texts().of("level", finding.level()),
        Prose.of(ruleTexts.message(finding)),
        !verdict.stands(),
        verdict.waiver().map(Waiver::because).orElse(""));
  }
}
