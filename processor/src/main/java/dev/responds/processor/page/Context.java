package dev.responds.processor.page;

import dev.responds.contract.catalog.ApiIndex;
import dev.responds.contract.catalog.ControllerLink;
import dev.responds.contract.catalog.EndpointIndex;
import dev.responds.contract.catalog.Policies;
import dev.responds.contract.catalog.Problems;
import dev.responds.contract.catalog.Verdicts;
import dev.responds.contract.http.Citation;
import dev.responds.contract.http.Status;
import dev.responds.contract.http.StatusRegistry;
import dev.responds.contract.rule.Rule;
import dev.responds.processor.page.view.CitationLink;
import dev.responds.processor.page.view.GroupName;
import dev.responds.processor.page.view.RuleLink;
import dev.responds.processor.page.view.StatusLink;
import dev.responds.processor.page.view.Texts;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;

/** What every part of the page needs to know of the others: names, anchors, statuses in use. */
final class Context {

  private final ApiIndex api;
  private final Texts texts;
  private final Set<String> rules = new HashSet<>();
  private final Map<Integer, StatusLink> statuses = new HashMap<>();

  private final Audience audience;
  private final Map<String, String> problems = new HashMap<>();
  private final Set<String> hidden = new HashSet<>();
  private final Map<ControllerLink, GroupName> groups = new HashMap<>();

  Context(Reference reference) {
    api = reference.api();
    audience = reference.audience();
    texts = Texts.of(reference.language());
    for (Problems.Type type : Problems.of(api).types()) {
      problems.put(type.problem().uri(), type.id());
    }
    if (audience.both()) {
      for (EndpointIndex.Entry entry : api.endpoints()) {
        if (entry.endpoint().documentation().hidden()) {
          hidden.add(entry.link().id());
        }
      }
    }
    for (Rule rule : reference.rules().rules()) {
      rules.add(rule.id());
    }
  }

  /** Returns whom the page is for. */
  Audience audience() {
    return audience;
  }

  /** Returns the anchors of problem types by their references. */
  Map<String, String> problems() {
    return problems;
  }

  /** Returns the anchors of endpoints that are here for the team alone. */
  Set<String> hidden() {
    return hidden;
  }

  /** Returns what the endpoints of a class are called. */
  GroupName group(ControllerLink controller) {
    if (groups.isEmpty()) {
      for (EndpointIndex.Entry entry : endpoints()) {
        ControllerLink link = entry.link().controller();
        String title = audience.both() ? GroupNames.of(entry.endpoint()) : "";
        groups.putIfAbsent(link, new GroupName(link.id(), link.name(), title));
      }
    }
    return Objects.requireNonNull(groups.get(controller));
  }

  StatusRegistry registry() {
    return api.registry();
  }

  Texts texts() {
    return texts;
  }

  /** Returns all endpoints. */
  EndpointIndex endpoints() {
    return api.endpoints();
  }

  Policies policies() {
    return api.policies();
  }

  /** Returns the statuses in use by class and code, each with the places that declare it. */
  SortedMap<Integer, List<ApiIndex.Sighting>> inUse() {
    return api.inUse();
  }

  /** Returns what the rules found. */
  Verdicts verdicts() {
    return api.verdicts();
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
    Optional<Status> known = registry().find(code);
    Status meant = registry().interpret(code);
    return new StatusLink(
        code,
        known.isPresent() ? known.get().reason() : "",
        meant.statusClass(),
        known.isPresent() ? "" : meant.toString());
  }
}
