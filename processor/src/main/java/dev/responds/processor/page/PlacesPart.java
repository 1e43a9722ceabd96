package dev.responds.processor.page;

import dev.responds.contract.catalog.ControllerLink;
import dev.responds.contract.catalog.EndpointLink;
import dev.responds.processor.page.view.Places;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Arranges the endpoints that something is said about. */
final class PlacesPart {

  /** More than an eye takes in; what each of them says stands in its own section. */
  private static final int LISTED = 24;

  private PlacesPart() {}

  static Places arrange(Context context, Collection<EndpointLink> endpoints) {
    List<EndpointLink> distinct = List.copyOf(new LinkedHashSet<>(endpoints));
    return distinct.size() <= LISTED
        ? new Places(distinct, context.hidden(), List.of())
        : new Places(List.of(), Set.of(), counts(context, distinct));
  }

  private static List<Places.Count> counts(Context context, List<EndpointLink> endpoints) {
    Map<ControllerLink, Integer> numbers = new LinkedHashMap<>();
    for (EndpointLink endpoint : endpoints) {
      ControllerLink controller = endpoint.controller();
      numbers.put(controller, numbers.getOrDefault(controller, 0) + 1);
    }
    List<Places.Count> counts = new ArrayList<>();
    for (Map.Entry<ControllerLink, Integer> number : numbers.entrySet()) {
      counts.add(new Places.Count(context.group(number.getKey()), number.getValue()));
    }
    return counts;
  }
}
