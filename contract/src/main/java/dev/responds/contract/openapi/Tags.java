package dev.responds.contract.openapi;

import dev.responds.contract.json.JsonWriter;
import dev.responds.contract.model.Documentation.Tag;
import dev.responds.contract.model.Endpoint;
import dev.responds.contract.model.JavaType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The groups of operations: those that somebody puts them into, else their controllers. Controllers
 * of one simple name are told apart by their packages.
 */
final class Tags {

  private final Map<String, JavaType> controllers = new HashMap<>();
  private final Set<String> ambiguous = new HashSet<>();
  private final Map<String, String> descriptions = new TreeMap<>();

  /** Names the groups of operations by path and method. */
  Tags(Collection<Map<String, Operation>> operations) {
    List<Endpoint> endpoints = new ArrayList<>();
    for (Map<String, Operation> ofPath : operations) {
      for (Operation operation : ofPath.values()) {
        endpoints.addAll(operation.endpoints());
      }
    }
    for (Endpoint endpoint : endpoints) {
      JavaType controller = endpoint.handler().controller();
      JavaType known = controllers.putIfAbsent(name(controller), controller);
      if (known != null && !known.equals(controller)) {
        ambiguous.add(name(controller));
      }
    }
    for (Endpoint endpoint : endpoints) {
      for (Tag tag : tags(endpoint)) {
        descriptions.merge(
            tag.name(), tag.description(), (one, other) -> one.isEmpty() ? other : one);
      }
    }
  }

  private static String name(JavaType controller) {
    return String.join(".", controller.names());
  }

  private List<Tag> tags(Endpoint endpoint) {
    if (!endpoint.documentation().tags().isEmpty()) {
      return endpoint.documentation().tags();
    }
    JavaType controller = endpoint.handler().controller();
    String name = name(controller);
    return List.of(
        new Tag(
            ambiguous.contains(name) ? controller.canonicalName() : name,
            endpoint.documentation().controller()));
  }

  /** Returns the names of the groups of an operation. */
  Collection<String> of(Operation operation) {
    Set<String> names = new LinkedHashSet<>();
    for (Endpoint endpoint : operation.endpoints()) {
      for (Tag tag : tags(endpoint)) {
        names.add(tag.name());
      }
    }
    return names;
  }

  /** Writes all groups, by their names. */
  void write(JsonWriter json) {
    if (descriptions.isEmpty()) {
      return;
    }
    json.array("tags");
    for (Map.Entry<String, String> tag : descriptions.entrySet()) {
      json.object().value("name", tag.getKey());
      if (!tag.getValue().isEmpty()) {
        json.value("description", tag.getValue());
      }
      json.end();
    }
    json.end();
  }
}
