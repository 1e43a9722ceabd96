package dev.responds.processor.reference;

import dev.responds.processor.http.Citation;
import dev.responds.processor.http.Status;
import dev.responds.processor.http.StatusRegistry;
import dev.responds.processor.model.DeclaredResponse;
import dev.responds.processor.model.Endpoint;
import dev.responds.processor.reference.view.CitationLink;
import dev.responds.processor.reference.view.EndpointLink;
import dev.responds.processor.reference.view.RuleLink;
import dev.responds.processor.reference.view.StatusLink;
import dev.responds.processor.reference.view.Texts;
import dev.responds.processor.rule.Rule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What every part of the page needs to know of the others: names, anchors, statuses in use. */
final class Context {

  private final StatusRegistry registry;
  private final Texts texts;
  private final EndpointIndex endpoints;
  private final Policies policies;
  private final Set<String> rules;
  private final Map<Integer, StatusLink> statuses = new HashMap<>();
  private final SortedMap<Integer, List<Sighting>> inUse;

  /**
   * A status where it is declared.
   *
   * @param endpoint the endpoint
   * @param link its link
   * @param response the response
   */
  record Sighting(Endpoint endpoint, EndpointLink link, DeclaredResponse response) {}

  Context(Reference reference) {
    registry = reference.registry();
    texts = Texts.of(reference.language());
    endpoints = new EndpointIndex(reference.endpoints());
    policies = new Policies(endpoints);
    rules = reference.rules().rules().stream().map(Rule::id).collect(Collectors.toSet());
    // A number outside 100 to 599 stands among those it is taken for.
    Comparator<Integer> byClass = Comparator.comparing(code -> status(code).look());
    inUse = new TreeMap<>(byClass.thenComparing(Comparator.naturalOrder()));
    Map<Integer, List<Sighting>> sightings = new HashMap<>();
    endpoints.forEach((endpoint, link) -> collect(endpoint, link, sightings));
    inUse.putAll(sightings);
  }

  StatusRegistry registry() {
    return registry;
  }

  Texts texts() {
    return texts;
  }

  /** Returns all endpoints. */
  EndpointIndex endpoints() {
    return endpoints;
  }

  Policies policies() {
    return policies;
  }

  /** Returns the statuses in use by class and code, each with the places that declare it. */
  SortedMap<Integer, List<Sighting>> inUse() {
    return inUse;
  }

  StatusLink status(int code) {
    return statuses.computeIfAbsent(code, this::link);
  }

  CitationLink cite(Citation citation) {
    return new CitationLink(citation.toString(), citation.url());
  }

  RuleLink rule(String id) {
    return new RuleLink(id, rules.contains(id));
  }

  /** Returns names as the text of code. */
  static String code(List<String> names) {
    return "`" + String.join("`, `", names) + "`";
  }

  private StatusLink link(int code) {
    Optional<Status> known = registry.find(code);
    Status meant = registry.interpret(code);
    return new StatusLink(
        code,
        known.map(Status::reason).orElse(""),
        meant.statusClass(),
        known.isPresent() ? "" : meant.toString());
  }

  private static void collect(
      Endpoint endpoint, EndpointLink link, Map<Integer, List<Sighting>> sightings) {
    for (DeclaredResponse response : endpoint.responses()) {
      sightings
          .computeIfAbsent(response.status(), status -> new ArrayList<>())
          .add(new Sighting(endpoint, link, response));
    }
  }
}
