package dev.responds.contract.catalog;

import dev.responds.contract.model.Endpoint;
import dev.responds.contract.model.JavaType;
import dev.responds.contract.util.Grouping;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All endpoints in the order of the page, each with the anchor that it always has. */
public final class EndpointIndex implements Iterable<EndpointIndex.Entry> {

  private static final List<String> METHODS =
      List.of("GET", "HEAD", "QUERY", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");

  private final List<Endpoint> endpoints = new ArrayList<>();
  private final List<Entry> entries = new ArrayList<>();

  /**
   * An endpoint of the page.
   *
   * @param endpoint the endpoint
   * @param link its link
   */
  public record Entry(Endpoint endpoint, EndpointLink link) {}

  /** An endpoint with what it takes longest to find out about its place on the page. */
  private record Place(Endpoint endpoint, String controller, int methodRank)
      implements Comparable<Place> {

    static Place of(Endpoint endpoint) {
      return new Place(endpoint, endpoint.handler().controller().canonicalName(), rank(endpoint));
    }

    @Override
    public int compareTo(Place other) {
      int byModule = endpoint.handler().module().compareTo(other.endpoint.handler().module());
      int byController = byModule != 0 ? byModule : controller.compareTo(other.controller);
      int byPath = byController != 0 ? byController : path().compareTo(other.path());
      int byRank = byPath != 0 ? byPath : Integer.compare(methodRank, other.methodRank);
      return byRank != 0 ? byRank : compareName(other.endpoint);
    }

    private int compareName(Endpoint other) {
      int byRequest = endpoint.request().compareTo(other.request());
      int byName =
          byRequest != 0 ? byRequest : endpoint.handler().name().compareTo(other.handler().name());
      int byMethod =
          byName != 0 ? byName : endpoint.handler().method().compareTo(other.handler().method());
      return byMethod != 0
          ? byMethod
          : Integer.compare(
              endpoint.handler().source().ordinal(), other.handler().source().ordinal());
    }

    private String path() {
      return endpoint.routing().paths().get(0);
    }
  }

  /** The class of endpoints; several modules may have one of the same name. */
  private record Owner(String module, JavaType type) {

    static Owner of(Endpoint endpoint) {
      return new Owner(endpoint.handler().module(), endpoint.handler().controller());
    }

    /** By hand: the first use of a record's own would cost a compile milliseconds. */
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Owner owner && module.equals(owner.module) && type.equals(owner.type);
    }

    @Override
    public int hashCode() {
      return 31 * module.hashCode() + type.hashCode();
    }
  }

  /** Arranges endpoints that are given in any order. */
  public EndpointIndex(Collection<Endpoint> all) {
    List<Place> places = new ArrayList<>();
    for (Endpoint endpoint : all) {
      places.add(Place.of(endpoint));
    }
    Collections.sort(places);
    for (Place place : places) {
      addNew(place);
    }
    addLinks();
  }

  /** Goes through all endpoints, in the order of the page. */
  @Override
  public Iterator<Entry> iterator() {
    return entries.iterator();
  }

  /** Returns all endpoints, in the order of the page. */
  public List<Endpoint> endpoints() {
    return endpoints;
  }

  public int size() {
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
    return other.routing().paths().get(0).equals(place.endpoint().routing().paths().get(0))
        && other.handler().method().equals(place.endpoint().handler().method());
  }

  private void addLinks() {
    Map<Owner, ControllerLink> controllers = controllers();
    Anchors anchors = new Anchors(endpoints);
    for (Endpoint endpoint : endpoints) {
      ControllerLink controller = Objects.requireNonNull(controllers.get(Owner.of(endpoint)));
      EndpointLink link =
          new EndpointLink(
              anchors.of(endpoint),
              tokens(endpoint),
              endpoint.routing().paths(),
              endpoint.routing().version().orElse(""),
              controller);
      entries.add(new Entry(endpoint, link));
    }
  }

  private Map<Owner, ControllerLink> controllers() {
    Map<String, Set<Owner>> names = new HashMap<>();
    for (Endpoint endpoint : endpoints) {
      Owner owner = Owner.of(endpoint);
      Grouping.set(names, String.join(".", owner.type().names())).add(owner);
    }
    Map<Owner, ControllerLink> controllers = new HashMap<>();
    for (Map.Entry<String, Set<Owner>> named : names.entrySet()) {
      addControllers(named.getKey(), named.getValue(), controllers);
    }
    return controllers;
  }

  private static void addControllers(
      String name, Set<Owner> owners, Map<Owner, ControllerLink> controllers) {
    Set<JavaType> types = new HashSet<>();
    Set<String> origins = new HashSet<>();
    for (Owner owner : owners) {
      types.add(owner.type());
      origins.add(owner.module());
    }
    boolean packages = types.size() > 1;
    boolean modules = origins.size() > 1;
    for (Owner owner : owners) {
      String whole = packages ? owner.type().canonicalName() : name;
      String unique = modules ? owner.module() + "/" + whole : whole;
      controllers.put(owner, new ControllerLink(Anchors.ofController(unique), unique));
    }
  }

  private static String tokens(Endpoint endpoint) {
    return endpoint.routing().methods().isEmpty()
        ? "*"
        : Anchors.joined(endpoint.routing().methods(), "|");
  }

  private static int rank(Endpoint endpoint) {
    if (endpoint.routing().methods().isEmpty()) {
      return -1;
    }
    int rank = METHODS.indexOf(endpoint.routing().methods().get(0).token());
    return rank < 0 ? METHODS.size() : rank;
  }
}
