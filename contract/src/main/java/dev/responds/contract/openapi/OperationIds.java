package dev.responds.contract.openapi;

import dev.responds.contract.model.Endpoint;
import dev.responds.contract.model.JavaType;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What code generators call operations: by class and endpoint, as in {@code
 * OrderController_create}, so that a name does not change when other classes get endpoints. Classes
 * of one simple name are told apart by their packages. A name that somebody chooses stays.
 */
final class OperationIds {

  private final Map<String, JavaType> controllers = new HashMap<>();
  private final Set<String> ambiguous = new HashSet<>();
  private final Set<String> chosen = new HashSet<>();
  private final Set<String> taken = new HashSet<>();

  OperationIds(Collection<Map<String, List<Answer>>> operations) {
    for (Map<String, List<Answer>> methods : operations) {
      for (List<Answer> answers : methods.values()) {
        add(answers.get(0).endpoint().handler().controller());
        chosen.add(answers.get(0).endpoint().documentation().operationId());
      }
    }
  }

  private void add(JavaType controller) {
    JavaType known = controllers.putIfAbsent(name(controller), controller);
    if (known != null && !known.equals(controller)) {
      ambiguous.add(name(controller));
    }
  }

  private static String name(JavaType controller) {
    return String.join("_", controller.names());
  }

  /**
   * Returns a name that no other operation has. A second method of an endpoint follows its name.
   */
  String take(Endpoint endpoint, String method) {
    String wanted = endpoint.documentation().operationId();
    String id = wanted.isEmpty() ? name(endpoint) : wanted;
    if ((!wanted.isEmpty() || !chosen.contains(id)) && taken.add(id)) {
      return id;
    }
    String second = id + "_" + (method.equals("*") ? "any" : method);
    String unused = second;
    for (int i = 2; chosen.contains(unused) || !taken.add(unused); i++) {
      unused = second + "_" + i;
    }
    return unused;
  }

  private String name(Endpoint endpoint) {
    String controller = name(endpoint.handler().controller());
    String qualified =
        ambiguous.contains(controller)
            ? endpoint.handler().controller().canonicalName().replace('.', '_')
            : controller;
    return qualified + "_" + endpoint.handler().name();
  }
}
