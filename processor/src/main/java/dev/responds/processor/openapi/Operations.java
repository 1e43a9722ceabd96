package dev.responds.processor.openapi;

import dev.responds.processor.http.HttpMethod;
import dev.responds.processor.model.Endpoint;
import java.util.ArrayList;
import java.util.Comparator;
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

  private static final Comparator<Endpoint> ORDER =
      Comparator.comparing(Endpoint::module)
          .thenComparing(endpoint -> endpoint.controller().canonicalName())
          .thenComparing(Endpoint::name)
          .thenComparing(Endpoint::method)
          .thenComparing(endpoint -> endpoint.source().ordinal())
          .thenComparing(Endpoint::request);

  private final Map<String, Map<String, List<Endpoint>>> byPath = new TreeMap<>();
  private final Set<String> ids = new HashSet<>();

  Operations(List<Endpoint> endpoints) {
    endpoints.stream().sorted(ORDER).forEach(this::add);
  }

  private void add(Endpoint endpoint) {
    for (String path : endpoint.paths()) {
      Map<String, List<Endpoint>> methods =
          byPath.computeIfAbsent(PathTemplates.plain(path), key -> new TreeMap<>());
      for (String method : methods(endpoint)) {
        methods.computeIfAbsent(method, key -> new ArrayList<>()).add(endpoint);
      }
    }
  }

  /** A mapping to any method has no member of its own either. */
  private static List<String> methods(Endpoint endpoint) {
    return endpoint.methods().isEmpty()
        ? List.of("*")
        : endpoint.methods().stream().map(HttpMethod::token).map(Operations::key).toList();
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
    byPath.forEach(
        (path, methods) -> {
          Map<String, Operation> ofPath = new TreeMap<>();
          methods.forEach(
              (method, endpoints) ->
                  ofPath.put(method, new Operation(id(endpoints.get(0)), endpoints)));
          operations.put(path, ofPath);
        });
    return operations;
  }

  private String id(Endpoint endpoint) {
    String name = endpoint.name();
    if (ids.add(name)) {
      return name;
    }
    String longName = String.join("_", endpoint.controller().names()) + "_" + name;
    String candidate = longName;
    for (int i = 2; !ids.add(candidate); i++) {
      candidate = longName + "_" + i;
    }
    return candidate;
  }
}
