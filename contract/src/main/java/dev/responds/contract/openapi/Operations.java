package dev.responds.contract.openapi;

import dev.responds.contract.http.HttpMethod;
import dev.responds.contract.model.Endpoint;
import dev.responds.contract.model.JavaType;
import dev.responds.contract.model.PathTemplate;
import dev.responds.contract.util.Grouping;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The operations of an API by path and method, as OpenAPI sorts them out. */
final class Operations {

  /** The methods that a path item has a member for (OpenAPI 3.1 §4.8.9). */
  private static final List<String> DESCRIBED =
      List.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

  private final Map<String, Map<String, List<Endpoint>>> byPath = new TreeMap<>();
  private final Set<String> ids = new HashSet<>();

  Operations(List<Endpoint> endpoints) {
    List<Endpoint> sorted = new ArrayList<>(endpoints);
    sorted.sort(Operations::inOrder);
    for (Endpoint endpoint : sorted) {
      for (String path : endpoint.routing().paths()) {
        add(endpoint, PathTemplate.of(path).openApi());
      }
    }
  }

  private static int inOrder(Endpoint one, Endpoint other) {
    int byModule = one.handler().module().compareTo(other.handler().module());
    int byController =
        byModule != 0 ? byModule : byName(one.handler().controller(), other.handler().controller());
    int byName =
        byController != 0 ? byController : one.handler().name().compareTo(other.handler().name());
    int byMethod =
        byName != 0 ? byName : one.handler().method().compareTo(other.handler().method());
    int byOrdinal =
        byMethod != 0
            ? byMethod
            : Integer.compare(one.handler().source().ordinal(), other.handler().source().ordinal());
    return byOrdinal != 0 ? byOrdinal : one.request().compareTo(other.request());
  }

  /** Most are in one class with their neighbours, and need no name made for that. */
  private static int byName(JavaType one, JavaType other) {
    return one.equals(other) ? 0 : one.canonicalName().compareTo(other.canonicalName());
  }

  private void add(Endpoint endpoint, String path) {
    Map<String, List<Endpoint>> methods = byPath.get(path);
    if (methods == null) {
      methods = new TreeMap<>();
      byPath.put(path, methods);
    }
    for (String method : methods(endpoint)) {
      Grouping.list(methods, method).add(endpoint);
    }
  }

  /** A mapping to any method has no member of its own either. */
  private static List<String> methods(Endpoint endpoint) {
    if (endpoint.routing().methods().isEmpty()) {
      return List.of("*");
    }
    List<String> keys = new ArrayList<>();
    for (HttpMethod method : endpoint.routing().methods()) {
      keys.add(key(method.token()));
    }
    return keys;
  }

  private static String key(String token) {
    String lower = token.toLowerCase(Locale.ROOT);
    return DESCRIBED.contains(lower) ? lower : token;
  }

  /** Returns whether OpenAPI can describe the method. */
  static boolean described(String method) {
    return DESCRIBED.contains(method);
  }

  /** Returns the operations by path and method. The same path answers for all its variables. */
  Map<String, Map<String, Operation>> byPath() {
    Map<String, Map<String, Operation>> operations = new TreeMap<>();
    for (Map.Entry<String, Map<String, List<Endpoint>>> path : byPath.entrySet()) {
      operations.put(path.getKey(), operations(path.getValue()));
    }
    return operations;
  }

  private Map<String, Operation> operations(Map<String, List<Endpoint>> methods) {
    Map<String, Operation> operations = new TreeMap<>();
    for (Map.Entry<String, List<Endpoint>> method : methods.entrySet()) {
      List<Endpoint> endpoints = method.getValue();
      operations.put(method.getKey(), new Operation(id(endpoints.get(0)), endpoints));
    }
    return operations;
  }

  private String id(Endpoint endpoint) {
    String name = endpoint.handler().name();
    if (ids.add(name)) {
      return name;
    }
    String longName = String.join("_", endpoint.handler().controller().names()) + "_" + name;
    String candidate = longName;
    for (int i = 2; !ids.add(candidate); i++) {
      candidate = longName + "_" + i;
    }
    return candidate;
  }
}
