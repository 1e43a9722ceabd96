package dev.responds.processor.page;

import dev.responds.contract.catalog.EndpointIndex;
import dev.responds.contract.catalog.EndpointLink;
import dev.responds.contract.catalog.Verdicts;
import dev.responds.contract.model.Endpoint;
import dev.responds.contract.model.Scope;
import dev.responds.contract.model.Waiver;
import dev.responds.contract.rule.Verdict;
import dev.responds.contract.util.Grouping;
import dev.responds.processor.page.view.WaiverLine;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Arranges all waivers, also those that lift nothing. */
final class WaiverPart {

  private final Context context;
  private final Verdicts verdicts;

  /** What a waiver says; those that say the same are one. */
  private record Terms(String rule, String because, Scope scope, boolean lifts)
      implements Comparable<Terms> {

    @Override
    public int compareTo(Terms other) {
      int byRule = rule.compareTo(other.rule);
      int byReason = byRule != 0 ? byRule : because.compareTo(other.because);
      int byScope = byReason != 0 ? byReason : scope.compareTo(other.scope);
      return byScope != 0 ? byScope : Boolean.compare(lifts, other.lifts);
    }
  }

  WaiverPart(Context context) {
    this.context = context;
    this.verdicts = context.verdicts();
  }

  List<WaiverLine> arrange() {
    Set<Waiver> lifting = new HashSet<>();
    for (Verdict verdict : verdicts.all()) {
      if (!verdict.stands()) {
        lifting.add(verdict.waiver().get());
      }
    }
    Map<Terms, List<EndpointLink>> waivers = new TreeMap<>();
    for (EndpointIndex.Entry entry : context.endpoints()) {
      collect(entry, lifting, waivers);
    }
    List<WaiverLine> lines = new ArrayList<>();
    for (Map.Entry<Terms, List<EndpointLink>> waiver : waivers.entrySet()) {
      lines.add(line(waiver.getKey(), waiver.getValue()));
    }
    return lines;
  }

  /** One that lifts something elsewhere in its class or package is told there. */
  private void collect(
      EndpointIndex.Entry entry, Set<Waiver> lifting, Map<Terms, List<EndpointLink>> waivers) {
    for (Waiver waiver : entry.endpoint().waivers()) {
      boolean lifts = lifting.contains(waiver);
      if (!lifts || liftsAt(entry.endpoint(), waiver)) {
        Terms terms = new Terms(waiver.rule(), waiver.because(), waiver.scope(), lifts);
        Grouping.list(waivers, terms).add(entry.link());
      }
    }
  }

  private boolean liftsAt(Endpoint endpoint, Waiver waiver) {
    for (Verdict verdict : verdicts.at(endpoint)) {
      if (verdict.waiver().equals(Optional.of(waiver))) {
        return true;
      }
    }
    return false;
  }

  private WaiverLine line(Terms terms, List<EndpointLink> links) {
    return new WaiverLine(
        context.rule(terms.rule()),
        terms.because(),
        context.texts().of("scope", terms.scope()),
        terms.lifts(),
        PlacesPart.arrange(context, links));
  }
}
