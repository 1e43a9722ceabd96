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
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** What every part of the page needs to know of the others: names, anchors, statuses in use. */
final class Context {

  private final StatusRegistry registry;
  private final Texts texts;
  private final EndpointIndex endpoints;
  private final Policies policies;
  private final Set<String> rules = new HashSet<>();
  private final Map<Integer, StatusLink> statuses = new HashMap<>();
  private final SortedMap<Integer, List<Sighting>> inUse = new TreeMap<>(this::byClass);
  private final Verdicts verdicts;

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
    for (Rule rule : reference.rules().rules()) {
      rules.add(rule.id());
    }
    verdicts = new Verdicts(reference.verdicts());
    for (EndpointIndex.Entry entry : endpoints) {
      for (DeclaredResponse response : entry.endpoint().responses()) {
        Grouping.list(inUse, response.status())
            .add(new Sighting(entry.endpoint(), entry.link(), response));
      }
    }
  }

  /** A number outside 100 to 599 stands among those it is taken for. */
  private int byClass(int first, int second) {
    int byLook = Integer.compare(status(first).look(), status(second).look());
    return byLook != 0 ? byLook : Integer.compare(first, second);
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

  /** Returns what the rules found. */
  Verdicts verdicts() {
    return verdicts;
  }

  StatusLink status(int code) {
    StatusLink link = statuses.get(code);
    if (link == null) {
      link = link(code);
      statuses.put(code, link);
    }
    return link;
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
        known.isPresent() ? known.get().reason() : "",
        meant.statusClass(),
        known.isPresent() ? "" : meant.toString());
  }
}
