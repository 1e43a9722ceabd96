package dev.responds.openapi;

import dev.responds.internal.Nullable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Says in the words of OpenAPI 3.0 what those of JSON Schema say in 3.1. */
public final class OpenApi30 {

  private static final String NULL = "null";

  private OpenApi30() {}

  /** Returns the header fields or the content of a response, whose schemas are those of 3.0. */
  public static Map<String, @Nullable Object> described(Map<String, @Nullable Object> described) {
    Map<String, @Nullable Object> older = new LinkedHashMap<>();
    for (Map.Entry<String, @Nullable Object> entry : described.entrySet()) {
      Map<String, @Nullable Object> members = Json.object(entry.getValue());
      if (members.containsKey("schema")) {
        members.put("schema", schema(Json.object(members, "schema")));
      }
      older.put(entry.getKey(), members);
    }
    return older;
  }

  /** Returns a schema of 3.0. */
  public static Map<String, @Nullable Object> schema(Map<String, @Nullable Object> schema) {
    Map<String, @Nullable Object> older = new LinkedHashMap<>();
    for (Map.Entry<String, @Nullable Object> member : schema.entrySet()) {
      add(member.getKey(), member.getValue(), older);
    }
    return older;
  }

  private static void add(String key, @Nullable Object value, Map<String, @Nullable Object> older) {
    switch (key) {
      case "type" -> addType(value, older);
      case "anyOf" -> addAnyOf(value, older);
      case "oneOf", "allOf" -> older.put(key, schemas(value));
      case "items", "additionalProperties", "not" ->
          older.put(key, value instanceof Map<?, ?> ? schema(Json.object(value)) : value);
      case "properties" -> older.put(key, properties(Json.object(value)));
      case "exclusiveMinimum" -> addExclusive("minimum", key, value, older);
      case "exclusiveMaximum" -> addExclusive("maximum", key, value, older);
      case "examples" -> {
        if (value instanceof List<?> examples && !examples.isEmpty()) {
          older.put("example", examples.get(0));
        }
      }
      case "propertyNames" -> {
        // There is no word for it.
      }
      default -> older.put(key, value);
    }
  }

  private static void addType(@Nullable Object type, Map<String, @Nullable Object> older) {
    if (type instanceof List<?> types) {
      for (Object one : types) {
        older.put(NULL.equals(one) ? "nullable" : "type", NULL.equals(one) ? true : one);
      }
    } else if (NULL.equals(type)) {
      older.put("nullable", true);
    } else {
      older.put("type", type);
    }
  }

  /** Beside a reference nothing else counts, so that what may be null is around it. */
  private static void addAnyOf(@Nullable Object value, Map<String, @Nullable Object> older) {
    List<Object> others = new ArrayList<>();
    boolean nullable = false;
    for (Object alternative : value instanceof List<?> list ? list : List.of()) {
      Map<String, @Nullable Object> schema = Json.object(alternative);
      if (NULL.equals(schema.get("type"))) {
        nullable = true;
      } else {
        others.add(schema(schema));
      }
    }
    older.put(others.size() == 1 && nullable ? "allOf" : "anyOf", others);
    if (nullable) {
      older.put("nullable", true);
    }
  }

  private static List<Object> schemas(@Nullable Object value) {
    List<Object> schemas = new ArrayList<>();
    for (Object schema : value instanceof List<?> list ? list : List.of()) {
      schemas.add(schema(Json.object(schema)));
    }
    return schemas;
  }

  private static Map<String, @Nullable Object> properties(Map<String, @Nullable Object> all) {
    Map<String, @Nullable Object> properties = new LinkedHashMap<>();
    for (Map.Entry<String, @Nullable Object> property : all.entrySet()) {
      properties.put(property.getKey(), schema(Json.object(property.getValue())));
    }
    return properties;
  }

  /** A limit and whether it is part of the values; the stricter one of two counts. */
  private static void addExclusive(
      String limit, String key, @Nullable Object value, Map<String, @Nullable Object> older) {
    if (!(value instanceof BigDecimal exclusive)) {
      older.put(key, value);
    } else if (!(older.get(limit) instanceof BigDecimal inclusive)
        || inclusive.compareTo(exclusive) * (limit.equals("minimum") ? 1 : -1) <= 0) {
      older.put(limit, value);
      older.put(key, true);
    }
  }
}
