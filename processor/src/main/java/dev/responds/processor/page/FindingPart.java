package dev.responds.processor.page;

import dev.responds.contract.catalog.EndpointIndex;
import dev.responds.contract.catalog.EndpointLink;
import dev.responds.contract.catalog.Verdicts;
import dev.responds.contract.model.Endpoint;
import dev.responds.contract.model.Finding;
import dev.responds.contract.model.Severity;
import dev.responds.contract.rule.RuleTexts;
import dev.responds.contract.rule.Verdict;
import dev.responds.contract.util.SourceLines;
import dev.responds.processor.page.view.FindingGroup;
import dev.responds.processor.page.view.FindingLine;
import dev.responds.processor.page.view.Prose;
import java.util.ArrayList;
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

  /** Some fixes name what is there, and so differ from place to place. */
  private static final int FIXES = 5;

  private final Context context;
  private final RuleTexts ruleTexts;
  private final Verdicts verdicts;

  /** What is counted together, the heaviest first. */
  private record Kind(Severity level, String rule) implements Comparable<Kind> {

    @Override
    public int compareTo(Kind other) {
      int byLevel = other.level.compareTo(level);
      return byLevel != 0 ? byLevel : rule.compareTo(other.rule);
    }
  }

  private record Group(Set<String> fixes, List<EndpointLink> links) {}

  FindingPart(Context context, RuleTexts ruleTexts) {
    this.context = context;
    this.ruleTexts = ruleTexts;
    this.verdicts = context.verdicts();
  }

  /** Returns what was found at one endpoint, waived or not, the heaviest first. */
  List<FindingLine> at(Endpoint endpoint) {
    List<FindingLine> lines = new ArrayList<>();
    for (Verdict verdict : verdicts.at(endpoint)) {
      lines.add(line(verdict));
    }
    return lines;
  }

  /** Returns how much stands. */
  int standing() {
    int standing = 0;
    for (Verdict verdict : verdicts.all()) {
      standing += verdict.stands() ? 1 : 0;
    }
    return standing;
  }

  /** Returns what stands, by rule, the heaviest first. */
  List<FindingGroup> groups() {
    Map<Kind, Group> kinds = new TreeMap<>();
    for (EndpointIndex.Entry entry : context.endpoints()) {
      collect(entry, kinds);
    }
    List<FindingGroup> groups = new ArrayList<>();
    for (Map.Entry<Kind, Group> kind : kinds.entrySet()) {
      groups.add(group(kind.getKey(), kind.getValue()));
    }
    return groups;
  }

  private FindingGroup group(Kind kind, Group group) {
    List<Prose> fixes = new ArrayList<>();
    for (String fix : group.fixes()) {
      fixes.add(Prose.of(fix));
    }
    return new FindingGroup(
        context.rule(kind.rule()),
        style(kind.level()),
        context.texts().of("level", kind.level()),
        fixes,
        PlacesPart.arrange(context, group.links()));
  }

  /** Returns a level in the style sheet's terms. */
  static String style(Severity level) {
    return level.name().toLowerCase(Locale.ROOT);
  }

  private void collect(EndpointIndex.Entry entry, Map<Kind, Group> kinds) {
    for (Verdict verdict : verdicts.at(entry.endpoint())) {
      if (verdict.stands()) {
        Group group = group(verdict.finding(), kinds);
        if (group.fixes().size() < FIXES) {
          group.fixes().add(ruleTexts.fix(verdict.finding()));
        }
        group.links().add(entry.link());
      }
    }
  }

  private static Group group(Finding finding, Map<Kind, Group> kinds) {
    Kind kind = new Kind(finding.level(), finding.id());
    Group group = kinds.get(kind);
    if (group == null) {
      group = new Group(new LinkedHashSet<>(), new ArrayList<>());
      kinds.put(kind, group);
    }
    return group;
  }

  private FindingLine line(Verdict verdict) {
    Finding finding = verdict.finding();
    return new FindingLine(
        context.rule(finding.id()),
        style(finding.level()),
        context.texts().of("level", finding.level()),
        Prose.of(SourceLines.removed(ruleTexts.message(finding))),
        !verdict.stands(),
        verdict.waiver().isPresent() ? verdict.waiver().get().because() : "");
  }
}
