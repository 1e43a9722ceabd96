package dev.responds.processor.reference;

import dev.responds.processor.model.Endpoint;
import dev.responds.processor.model.Scope;
import dev.responds.processor.model.Waiver;
import dev.responds.processor.reference.view.EndpointLink;
import dev.responds.processor.reference.view.WaiverLine;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Arranges all waivers, also those that lift nothing. */
final class WaiverPart {

  private static final Comparator<Terms> BY_RULE =
      Comparator.comparing(Terms::rule)
          .thenComparing(Terms::because)
          .thenComparing(Terms::scope)
          .thenComparing(Terms::lifts);

  private final Context context;
  private final Verdicts verdicts;

  /** What a waiver says; those that say the same are one. */
  private record Terms(String rule, String because, Scope scope, boolean lifts) {}

  WaiverPart(Context context, Verdicts verdicts) {
    this.context = context;
    this.verdicts = verdicts;
  }

  List<WaiverLine> arrange() {
    Set<Waiver> lifting = new HashSet<>();
    verdicts.all().forEach(verdict -> verdict.waiver().ifPresent(lifting::add));
    Map<Terms, List<EndpointLink>> waivers = new TreeMap<>(BY_RULE);
    context.endpoints().forEach((endpoint, link) -> collect(endpoint, link, lifting, waivers));
    List<WaiverLine> lines = new ArrayList<>();
    waivers.forEach((terms, links) -> lines.add(line(terms, links)));
    return lines;
  }

  /** One that lifts something elsewhere in its class or package is told there. */
  private void collect(
      Endpoint endpoint,
      EndpointLink link,
      Set<Waiver> lifting,
      Map<Terms, List<EndpointLink>> waivers) {
    for (Waiver waiver : endpoint.waivers()) {
      boolean lifts = lifting.contains(waiver);
      if (!lifts || liftsAt(endpoint, waiver)) {
        Terms terms = new Terms(waiver.rule(), waiver.because(), waiver.scope(), lifts);
        waivers.computeIfAbsent(terms, same -> new ArrayList<>()).add(link);
      }
    }
  }

  private boolean liftsAt(Endpoint endpoint, Waiver waiver) {
    return verdicts.at(endpoint).stream()
        .anyMatch(verdict -> verdict.waiver().filter(waiver::equals).isPresent());
  }

  private WaiverLine line(Terms terms, List<EndpointLink> links) {
    return new WaiverLine(
        context.rule(terms.rule()),
        terms.because(),
        context.texts().of("scope", terms.scope()),
        terms.lifts(),
        PlacesPart.arrange(links));
  }
}
