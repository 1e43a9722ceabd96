package dev.responds.processor.session;

import dev.responds.contract.catalog.EndpointIndex;
import dev.responds.contract.json.JsonObject;
import dev.responds.contract.json.JsonParser;
import dev.responds.contract.model.Endpoint;
import dev.responds.contract.model.Finding;
import dev.responds.contract.rule.Verdict;
import java.util.Collection;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What an earlier compile has found, as the catalogue that it has left says. */
public final class FormerFindings {

  private final Optional<String> catalog;
  private @Nullable Set<List<String>> found;

  private FormerFindings(Optional<String> catalog) {
    this.catalog = catalog;
  }

  /** Keeps the catalogue, which this compile may write anew. */
  public static FormerFindings of(Output output) {
    return new FormerFindings(output.read(LostIndex.CATALOG));
  }

  /** Returns whether there is something to compare with. */
  boolean areKnown() {
    return catalog.isPresent() && !found().isEmpty();
  }

  /** Returns the names that the catalogue has for endpoints. */
  static IdentityHashMap<Endpoint, String> names(Collection<Endpoint> answering) {
    IdentityHashMap<Endpoint, String> names = new IdentityHashMap<>();
    for (EndpointIndex.Entry entry : new EndpointIndex(answering)) {
      names.put(entry.endpoint(), entry.link().id());
    }
    return names;
  }

  /** Returns whether the same was found of the endpoint of that name. */
  boolean have(String endpoint, Verdict verdict) {
    Finding finding = verdict.finding();
    String status =
        finding.status().isPresent() ? Integer.toString(finding.status().getAsInt()) : "";
    return found().contains(List.of(endpoint, finding.id(), status));
  }

  private Set<List<String>> found() {
    if (found == null) {
      found = new HashSet<>();
      try {
        read(JsonParser.object(catalog.orElse("{}")), found);
      } catch (RuntimeException damaged) {
        // Nothing can be compared with it then, so that nothing is told.
        found.clear();
      }
    }
    return found;
  }

  /** An endpoint is named, too, so that the one that had no findings is told from a new one. */
  private static void read(JsonObject catalog, Set<List<String>> found) {
    for (JsonObject endpoint : objects(catalog, "endpoints")) {
      found.add(List.of(endpoint.getString("id", "")));
    }
    for (JsonObject finding : objects(catalog, "findings")) {
      Integer status = finding.getInteger("status");
      found.add(
          List.of(
              finding.getString("endpoint", ""),
              finding.getString("rule", ""),
              status == null ? "" : status.toString()));
    }
  }

  private static List<JsonObject> objects(JsonObject json, String name) {
    List<?> array = json.getArray(name);
    return array == null
        ? List.of()
        : array.stream().filter(JsonObject.class::isInstance).map(JsonObject.class::cast).toList();
  }

  /** Returns whether the catalogue has an endpoint of that name. */
  boolean haveEndpoint(String endpoint) {
    return found().contains(List.of(endpoint));
  }
}
