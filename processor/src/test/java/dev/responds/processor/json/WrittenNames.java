package dev.responds.processor.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Compares the names of members that are written with those of the schemas, at any depth: what is
 * written is named, and what is named is written at least once.
 */
final class WrittenNames {

  private static final String COMPONENTS = "#/components/schemas/";

  /** What was written in few other objects alone may have been written by one version. */
  private static final int ENOUGH = 24;

  private final JsonNode schemas;
  private final Map<String, Set<String>> written = new LinkedHashMap<>();
  private final Map<String, Integer> visits = new LinkedHashMap<>();
  private final Set<String> refused = new LinkedHashSet<>();
  private final Set<String> faults = new LinkedHashSet<>();

  WrittenNames(JsonNode document) {
    this.schemas = document.path("components").path("schemas");
  }

  void add(JsonNode json, JsonNode schema) {
    String reference = schema.path("$ref").asText();
    if (!reference.isEmpty()) {
      String name = reference.substring(COMPONENTS.length());
      add(json, schemas.path(name), name);
    } else {
      add(json, schema, "");
    }
  }

  private void add(JsonNode json, JsonNode schema, String component) {
    if (schema.has("anyOf")) {
      alternative(schema.path("anyOf")).ifPresent(only -> add(json, only));
    } else if (schema.has("oneOf")) {
      JsonNode told = schema.path("discriminator");
      JsonNode name =
          told.path("mapping").path(json.path(told.path("propertyName").asText()).asText());
      alternatives(schema.path("oneOf"), name.asText()).ifPresent(only -> add(json, only));
    } else if (json.isArray()) {
      json.forEach(entry -> add(entry, schema.path("items")));
    } else if (json.isObject() && schema.has("type")) {
      addMembers(json, schema, component);
    }
  }

  /** What is one of several, or null, is the only one. */
  private static Optional<JsonNode> alternative(JsonNode anyOf) {
    List<JsonNode> others = new ArrayList<>();
    for (JsonNode one : anyOf) {
      if (!one.path("type").asText().equals("null")) {
        others.add(one);
      }
    }
    return others.size() == 1 ? Optional.of(others.get(0)) : Optional.empty();
  }

  private static Optional<JsonNode> alternatives(JsonNode oneOf, String reference) {
    for (JsonNode one : oneOf) {
      if (one.path("$ref").asText().equals(reference)) {
        return Optional.of(one);
      }
    }
    return Optional.empty();
  }

  private void addMembers(JsonNode json, JsonNode schema, String component) {
    visits.merge(component, 1, Integer::sum);
    Set<String> names = written.computeIfAbsent(component, key -> new LinkedHashSet<>());
    // What stands among the members without a name of its own is called so.
    for (Map.Entry<String, JsonNode> member : json.properties()) {
      names.add(member.getKey());
      JsonNode named = schema.path("properties").path(member.getKey());
      if (!named.isMissingNode()) {
        add(member.getValue(), named);
      } else if (schema.has("additionalProperties")) {
        add(member.getValue(), schema.path("additionalProperties"));
      } else if (!component.isEmpty() && !member.getKey().contains("rest")) {
        faults.add(component + ": does not name " + member.getKey());
      }
    }
  }

  /** A type that a version refuses is not written by it. */
  void leaveOut(String type) {
    refused.add(type);
  }

  private boolean isRefused(String component) {
    return visits.getOrDefault(component, 0) < ENOUGH
        || refused.contains(component.replaceAll("(Of|Output|Kind).*", ""));
  }

  /** Returns what is wrong, if all values were full that may be. */
  Set<String> faults() {
    for (Map.Entry<String, Set<String>> one : written.entrySet()) {
      for (Map.Entry<String, JsonNode> named :
          schemas.path(one.getKey()).path("properties").properties()) {
        if (!isRefused(one.getKey())
            && !one.getValue().contains(named.getKey())
            && !named.getValue().path("writeOnly").asBoolean()) {
          faults.add(one.getKey() + ": names " + named.getKey() + ", which nobody writes");
        }
      }
    }
    return faults;
  }
}
