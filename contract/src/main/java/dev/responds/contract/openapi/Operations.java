package dev.responds.contract.openapi;

import dev.responds.contract.http.HttpMethod;
import dev.responds.contract.model.Endpoint;
import dev.responds.contract.model.PathTemplate;
import dev.responds.contract.util.Grouping;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * The operations of an API by path and method, as OpenAPI sorts them out. Templates that differ by
 * the names of their variables alone are one path (OpenAPI 3.1 §4.8.8.2).
 */
final class Operations {

  /** The methods that a path item has a member for (OpenAPI 3.1 §4.8.9). */
  private static final List<String> DESCRIBED =
      List.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

  /** Where a path begins that is relative to a resource which nobody knows the path of. */
  private static final String RELATIVE = "./";

  private final Map<String, Map<String, List<Answer>>> byShape = new TreeMap<>();

  /** The template of each shape, with the variables as the first endpoint calls them. */
  private final Map<String, PathTemplate> templates = new HashMap<>();

  Operations(List<Endpoint> endpoints) {
    for (Endpoint endpoint : endpoints) {
      for (String path : endpoint.routing().paths()) {
        if (!path.startsWith(RELATIVE)) {
          add(new Answer(endpoint, PathTemplate.of(path)));
        }
      }
    }
  }

  private void add(Answer answer) {
    String shape = PathTemplate.of(answer.path().openApi()).shape();
    templates.putIfAbsent(shape, answer.path());
    Map<String, List<Answer>> methods = byShape.get(shape);
    if (methods == null) {
      methods = new TreeMap<>();
      byShape.put(shape, methods);
    }
    for (String method : methods(answer.endpoint())) {
      Grouping.list(methods, method).add(answer);
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

  /** Returns the operations by path and method. The names of variables are those of the first. */
  Map<String, Map<String, Operation>> byPath() {
    OperationIds ids = new OperationIds(byShape.values());
    Map<String, Map<String, Operation>> operations = new TreeMap<>();
    for (Map.Entry<String, Map<String, List<Answer>>> methods : byShape.entrySet()) {
      PathTemplate path = Objects.requireNonNull(templates.get(methods.getKey()));
      Map<String, Operation> ofPath = new TreeMap<>();
      for (Map.Entry<String, List<Answer>> method : methods.getValue().entrySet()) {
        List<Answer> answers = method.getValue();
        String id = ids.take(answers.get(0).endpoint(), method.getKey());
        ofPath.put(method.getKey(), new Operation(id, path.variables(), answers));
      }
      operations.put(path.openApi(), ofPath);
    }
    return operations;
  }
}
