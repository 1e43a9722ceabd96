package dev.responds.processor.reference;

import dev.responds.processor.http.HttpMethod;
import dev.responds.processor.model.Endpoint;
import dev.responds.processor.model.JavaType;
import dev.responds.processor.reference.view.ControllerLink;
import dev.responds.processor.reference.view.EndpointLink;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** All endpoints in the order of the page, each with the anchor that it always has. */
final class EndpointIndex {

  private static final List<String> METHODS =
      List.of("GET", "HEAD", "QUERY", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");

  private static final Comparator<Endpoint> PAGE_ORDER =
      Comparator.comparing(Endpoint::module)
          .thenComparing(endpoint -> endpoint.controller().canonicalName())
          .thenComparing(endpoint -> endpoint.paths().get(0))
          .thenComparing(EndpointIndex::methodRank)
          .thenComparing(Endpoint::request)
          .thenComparing(Endpoint::name)
          .thenComparing(Endpoint::method)
          .thenComparing(endpoint -> endpoint.source().ordinal());

  private final Map<Endpoint, EndpointLink> links = new LinkedHashMap<>();
  private final Map<Owner, ControllerLink> controllers = new HashMap<>();

  /** The class of an endpoint; several modules may have one of the same name. */
  private record Owner(String module, JavaType type) {

    static Owner of(Endpoint endpoint) {
      return new Owner(endpoint.module(), endpoint.controller());
    }
  }

  EndpointIndex(Collection<Endpoint> endpoints) {
    List<Endpoint> sorted = endpoints.stream().distinct().sorted(PAGE_ORDER).toList();
    Map<String, List<Owner>> names =
        sorted.stream()
            .map(Owner::of)
            .distinct()
            .collect(Collectors.groupingBy(owner -> String.join(".", owner.type().names())));
    names.forEach(this::addControllers);
    Anchors anchors = new Anchors(sorted);
    sorted.forEach(endpoint -> links.put(endpoint, link(endpoint, anchors)));
  }

  /** Returns all endpoints with their links, in the order of the page. */
  Map<Endpoint, EndpointLink> links() {
    return links;
  }

  private EndpointLink link(Endpoint endpoint, Anchors anchors) {
    String tokens =
        endpoint.methods().isEmpty()
            ? "*"
            : endpoint.methods().stream().map(HttpMethod::token).collect(Collectors.joining("|"));
    ControllerLink controller = Objects.requireNonNull(controllers.get(Owner.of(endpoint)));
    return new EndpointLink(anchors.of(endpoint), tokens, endpoint.paths(), controller);
  }

  private void addControllers(String name, List<Owner> owners) {
    boolean packages = owners.stream().map(Owner::type).distinct().count() > 1;
    boolean modules = owners.stream().map(Owner::module).distinct().count() > 1;
    for (Owner owner : owners) {
      String whole = packages ? owner.type().canonicalName() : name;
      String unique = modules ? owner.module() + "/" + whole : whole;
      controllers.put(owner, new ControllerLink(Anchors.ofController(unique), unique));
    }
  }

  private static int methodRank(Endpoint endpoint) {
    if (endpoint.methods().isEmpty()) {
      return -1;
    }
    int rank = METHODS.indexOf(endpoint.methods().get(0).token());
    return rank < 0 ? METHODS.size() : rank;
  }
}
