package dev.responds.processor.reference;

import dev.responds.processor.model.Endpoint;
import dev.responds.processor.model.JavaType;
import dev.responds.processor.reference.view.ControllerLink;
import dev.responds.processor.reference.view.EndpointLink;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;

/** All endpoints in the order of the page, each with the anchor that it always has. */
final class EndpointIndex {

  private static final List<String> METHODS =
      List.of("GET", "HEAD", "QUERY", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");

  private static final Comparator<Place> PAGE_ORDER =
      Comparator.comparing((Place place) -> place.endpoint().module())
          .thenComparing(Place::controller)
          .thenComparing(place -> place.endpoint().paths().get(0))
          .thenComparing(Place::methodRank)
          .thenComparing(place -> place.endpoint().request())
          .thenComparing(place -> place.endpoint().name())
          .thenComparing(place -> place.endpoint().method())
          .thenComparing(place -> place.endpoint().source().ordinal());

  // Lists beside each other: a model is too large to be hashed for each question about it.
  private final List<Endpoint> endpoints = new ArrayList<>();
  private final List<EndpointLink> links = new ArrayList<>();

  /** An endpoint with what it takes longest to find out about its place on the page. */
  private record Place(Endpoint endpoint, String controller, int methodRank) {

    static Place of(Endpoint endpoint) {
      return new Place(endpoint, endpoint.controller().canonicalName(), rank(endpoint));
    }
  }

  /** The class of endpoints; several modules may have one of the same name. */
  private record Owner(String module, JavaType type) {

    static Owner of(Endpoint endpoint) {
      return new Owner(endpoint.module(), endpoint.controller());
    }
  }

  EndpointIndex(Collection<Endpoint> all) {
    List<Place> places = new ArrayList<>();
    all.forEach(endpoint -> places.add(Place.of(endpoint)));
    places.sort(PAGE_ORDER);
    places.forEach(this::addNew);
    addLinks();
  }

  /** Hands over all endpoints with their links, in the order of the page. */
  void forEach(BiConsumer<Endpoint, EndpointLink> taker) {
    for (int i = 0; i < endpoints.size(); i++) {
      taker.accept(endpoints.get(i), links.get(i));
    }
  }

  /** Returns all endpoints, in the order of the page. */
  List<Endpoint> endpoints() {
    return endpoints;
  }

  int size() {
    return endpoints.size();
  }

  /** Endpoints that are the same stand beside each other. */
  private void addNew(Place place) {
    for (int i = endpoints.size() - 1; i >= 0 && sameRequest(endpoints.get(i), place); i--) {
      if (endpoints.get(i).equals(place.endpoint())) {
        return;
      }
    }
    endpoints.add(place.endpoint());
  }

  private static boolean sameRequest(Endpoint other, Place place) {
    return other.paths().get(0).equals(place.endpoint().paths().get(0))
        && other.method().equals(place.endpoint().method());
  }

  private void addLinks() {
    Map<Owner, ControllerLink> controllers = controllers();
    Anchors anchors = new Anchors(endpoints);
    for (Endpoint endpoint : endpoints) {
      ControllerLink controller = Objects.requireNonNull(controllers.get(Owner.of(endpoint)));
      links.add(
          new EndpointLink(anchors.of(endpoint), tokens(endpoint), endpoint.paths(), controller));
    }
  }

  private Map<Owner, ControllerLink> controllers() {
    Set<Owner> all = new HashSet<>();
    endpoints.forEach(endpoint -> all.add(Owner.of(endpoint)));
    Map<String, Set<Owner>> names = new HashMap<>();
    for (Owner owner : all) {
      names
          .computeIfAbsent(String.join(".", owner.type().names()), name -> new HashSet<>())
          .add(owner);
    }
    Map<Owner, ControllerLink> controllers = new HashMap<>();
    names.forEach((name, owners) -> addControllers(name, owners, controllers));
    return controllers;
  }

  private static void addControllers(
      String name, Set<Owner> owners, Map<Owner, ControllerLink> controllers) {
    boolean packages = owners.stream().map(Owner::type).distinct().count() > 1;
    boolean modules = owners.stream().map(Owner::module).distinct().count() > 1;
    for (Owner owner : owners) {
      String whole = packages ? owner.type().canonicalName() : name;
      String unique = modules ? owner.module() + "/" + whole : whole;
      controllers.put(owner, new ControllerLink(Anchors.ofController(unique), unique));
    }
  }

  private static String tokens(Endpoint endpoint) {
    return endpoint.methods().isEmpty() ? "*" : Anchors.joined(endpoint.methods(), "|");
  }

  private static int rank(Endpoint endpoint) {
    if (endpoint.methods().isEmpty()) {
      return -1;
    }
    int rank = METHODS.indexOf(endpoint.methods().get(0).token());
    return rank < 0 ? METHODS.size() : rank;
  }
}
