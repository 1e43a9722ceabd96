package dev.responds.test.api;

import dev.responds.contract.model.Endpoint;
import dev.responds.contract.model.JavaType;
import dev.responds.contract.model.ResponseNames;
import dev.responds.test.exchange.Answerer;
import dev.responds.test.exchange.Exchange;
import java.lang.reflect.Method;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** All endpoints that are declared, and which of them a response is of. */
public final class DeclaredApi {

  /** Paths whose endpoints are remembered; a test of random paths must not fill the memory. */
  private static final int REMEMBERED = 2_000;

  private final List<DeclaredEndpoint> endpoints = new ArrayList<>();
  private final Map<String, List<DeclaredEndpoint>> bySignature = new HashMap<>();
  private final Map<String, List<DeclaredEndpoint>> byReply = new HashMap<>();
  private final Map<Answerer, List<DeclaredEndpoint>> byAnswerer = new ConcurrentHashMap<>();
  private final Map<String, List<DeclaredEndpoint>> byPath = new ConcurrentHashMap<>();

  /** Arranges these endpoints. */
  public DeclaredApi(List<Endpoint> all) {
    for (Endpoint endpoint : all) {
      DeclaredEndpoint declared = DeclaredEndpoint.of(endpoint);
      endpoints.add(declared);
      String signature = endpoint.handler().qualifiedSignature();
      if (!signature.isEmpty()) {
        bySignature.computeIfAbsent(signature, key -> new ArrayList<>()).add(declared);
      }
      byReply.computeIfAbsent(reply(endpoint), key -> new ArrayList<>()).add(declared);
    }
  }

  private static String reply(Endpoint endpoint) {
    JavaType controller = endpoint.handler().controller();
    String simple =
        ResponseNames.builders(controller)
            + "$"
            + ResponseNames.responseType(endpoint.handler().name());
    return controller.packageName().isEmpty() ? simple : controller.packageName() + "." + simple;
  }

  /** Returns all endpoints. */
  public List<DeclaredEndpoint> endpoints() {
    return endpoints;
  }

  /**
   * Returns the endpoints that a response can be of: one of them, or several between which nothing
   * decides; none if it is of something else.
   */
  public List<DeclaredEndpoint> endpointsOf(Exchange exchange) {
    Answerer answerer = exchange.answerer();
    if (answerer instanceof Answerer.OfMethod || answerer instanceof Answerer.OfReply) {
      List<DeclaredEndpoint> found = byAnswerer.computeIfAbsent(answerer, this::answering);
      if (isAskedFor(found, exchange.method())) {
        return List.of();
      }
      return found.size() < 2 ? found : narrowed(found, exchange);
    }
    return answerer instanceof Answerer.Other ? List.of() : mapped(exchange);
  }

  /**
   * Returns whether a request asks for what endpoints allow, as one of CORS does before another: it
   * is handed to the endpoint that it asks for, and answered around it.
   */
  private static boolean isAskedFor(List<DeclaredEndpoint> endpoints, String method) {
    return method.equals("OPTIONS")
        && endpoints.stream().noneMatch(endpoint -> endpoint.takes(method));
  }

  /** Returns the endpoints that other methods reach at the path of the request. */
  public List<DeclaredEndpoint> atPathOf(Exchange exchange) {
    for (String path : exchange.paths()) {
      List<DeclaredEndpoint> found = at(path);
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  /** Returns how many paths are remembered. */
  public int remembered() {
    return byPath.size();
  }

  private List<DeclaredEndpoint> mapped(Exchange exchange) {
    List<DeclaredEndpoint> taking = new ArrayList<>();
    for (DeclaredEndpoint endpoint : atPathOf(exchange)) {
      if (endpoint.takes(exchange.method())) {
        taking.add(endpoint);
      }
    }
    return taking;
  }

  private List<DeclaredEndpoint> at(String path) {
    List<DeclaredEndpoint> known = byPath.get(path);
    if (known != null) {
      return known;
    }
    List<DeclaredEndpoint> found = new ArrayList<>();
    for (DeclaredEndpoint endpoint : endpoints) {
      if (endpoint.matches(path)) {
        found.add(endpoint);
      }
    }
    // A path without variables wins on every server.
    if (found.stream().anyMatch(endpoint -> endpoint.isExactly(path))) {
      found.removeIf(endpoint -> !endpoint.isExactly(path));
    }
    if (byPath.size() < REMEMBERED) {
      byPath.put(path, List.copyOf(found));
    }
    return found;
  }

  /** One method may have several mappings; the request tells which, if it is known at all. */
  private static List<DeclaredEndpoint> narrowed(List<DeclaredEndpoint> found, Exchange exchange) {
    List<DeclaredEndpoint> narrowed = new ArrayList<>();
    for (DeclaredEndpoint endpoint : found) {
      if (endpoint.takes(exchange.method())
          && exchange.paths().stream().anyMatch(endpoint::matches)) {
        narrowed.add(endpoint);
      }
    }
    return narrowed.isEmpty() ? found : narrowed;
  }

  private List<DeclaredEndpoint> answering(Answerer answerer) {
    if (answerer instanceof Answerer.OfReply reply) {
      return byReply.getOrDefault(reply.name(), List.of());
    }
    Answerer.OfMethod called = (Answerer.OfMethod) answerer;
    String signature = signature(called.method());
    for (Class<?> type : lineage(called)) {
      List<DeclaredEndpoint> found = bySignature.get(type.getName() + "." + signature);
      if (found != null) {
        return found;
      }
    }
    return List.of();
  }

  private static String signature(Method method) {
    StringBuilder signature = new StringBuilder(method.getName()).append('(');
    for (Class<?> parameter : method.getParameterTypes()) {
      signature.append(parameter.descriptorString());
    }
    return signature.append(')').toString();
  }

  /** The class itself first: what an interface declares, the catalogue has at its class, too. */
  private static Set<Class<?>> lineage(Answerer.OfMethod called) {
    Set<Class<?>> lineage = new LinkedHashSet<>();
    Deque<Class<?>> open =
        new ArrayDeque<>(List.of(called.type(), called.method().getDeclaringClass()));
    while (!open.isEmpty()) {
      Class<?> type = open.removeFirst();
      if (lineage.add(type)) {
        if (type.getSuperclass() != null) {
          open.addLast(type.getSuperclass());
        }
        open.addAll(List.of(type.getInterfaces()));
      }
    }
    return lineage;
  }
}
