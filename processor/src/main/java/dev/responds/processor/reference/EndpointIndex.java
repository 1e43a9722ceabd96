package dev.responds.processor.reference;

import dev.responds.processor.http.HttpMethod;
import dev.responds.processor.model.Endpoint;
import dev.responds.processor.model.JavaType;
import dev.responds.processor.reference.view.EndpointLink;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** All endpoints in the order of the page, each with the anchor that it always has. */
final class EndpointIndex {

  private static final List<String> METHODS =
      List.of("GET", "HEAD", "QUERY", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");

  private static final Comparator<Endpoint> PAGE_ORDER =
      Comparator.comparing((Endpoint endpoint) -> endpoint.controller().canonicalName())
          .thenComparing(endpoint -> endpoint.paths().get(0))
          .thenComparing(EndpointIndex::methodRank)
          .thenComparing(Endpoint::request)
          .thenComparing(Endpoint::name)
          .thenComparing(Endpoint::method)
          .thenComparing(endpoint -> endpoint.source().ordinal());

  private final Map<Endpoint, EndpointLink> links = new LinkedHashMap<>();
  private final Set<String> taken = new HashSet<>();
  private final Set<String> ambiguous;

  EndpointIndex(Collection<Endpoint> endpoints) {
    ambiguous = ambiguous(endpoints);
    endpoints.stream().distinct().sorted(PAGE_ORDER).forEach(e -> links.put(e, newLink(e)));
  }

  /** Returns all endpoints with their links, in the order of the page. */
  Map<Endpoint, EndpointLink> links() {
    return links;
  }

  /** Returns the shortest name of a controller that no other one has. */
  String nameOf(JavaType controller) {
    String nested = String.join(".", controller.names());
    return ambiguous.contains(nested) ? controller.canonicalName() : nested;
  }

  /** Returns the anchor of a response. */
  static String anchor(EndpointLink endpoint, int status) {
    return endpoint.id() + "-" + status;
  }

  private EndpointLink newLink(Endpoint endpoint) {
    String tokens =
        endpoint.methods().isEmpty()
            ? "*"
            : endpoint.methods().stream().map(HttpMethod::token).collect(Collectors.joining("|"));
    String id = "endpoint-" + word(nameOf(endpoint.controller())) + "-" + word(endpoint.name());
    return new EndpointLink(unique(id), tokens, endpoint.paths());
  }

  /** Duplicate names are reported elsewhere; the page has to show both endpoints. */
  private String unique(String id) {
    String candidate = id;
    for (int i = 2; !taken.add(candidate); i++) {
      candidate = id + "_" + i;
    }
    return candidate;
  }

  /** A name as it was written may be anything; an anchor has no spaces, and hyphens divide it. */
  private static String word(String name) {
    StringBuilder word = new StringBuilder();
    name.codePoints()
        .map(c -> Character.isUnicodeIdentifierPart(c) || c == '.' || c == '$' ? c : '_')
        .forEach(word::appendCodePoint);
    return word.toString();
  }

  private static Set<String> ambiguous(Collection<Endpoint> endpoints) {
    Map<String, Set<String>> canonicalNames =
        endpoints.stream()
            .map(Endpoint::controller)
            .collect(
                Collectors.groupingBy(
                    type -> String.join(".", type.names()),
                    Collectors.mapping(JavaType::canonicalName, Collectors.toSet())));
    canonicalNames.values().removeIf(names -> names.size() == 1);
    return Set.copyOf(canonicalNames.keySet());
  }

  private static int methodRank(Endpoint endpoint) {
    if (endpoint.methods().isEmpty()) {
      return -1;
    }
    int rank = METHODS.indexOf(endpoint.methods().get(0).token());
    return rank < 0 ? METHODS.size() : rank;
  }
}
