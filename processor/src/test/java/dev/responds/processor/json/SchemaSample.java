package dev.responds.processor.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;

/** Makes JSON that a schema describes. */
final class SchemaSample {

  private static final String COMPONENTS = "#/components/schemas/";

  private final JsonNode document;
  private final boolean full;
  private int depth;

  /**
   * Begins at a document.
   *
   * @param full whether members are there that need not be
   */
  SchemaSample(JsonNode document, boolean full) {
    this.document = document;
    this.full = full;
  }

  String of(JsonNode schema) {
    if (schema.has("$ref")) {
      String name = schema.path("$ref").asText().substring(COMPONENTS.length());
      return of(document.path("components").path("schemas").path(name));
    }
    for (String several : new String[] {"oneOf", "anyOf"}) {
      if (schema.has(several)) {
        return of(schema.path(several).get(0));
      }
    }
    if (schema.has("enum")) {
      return schema.path("enum").get(0).toString();
    }
    JsonNode type = schema.path("type");
    return switch (type.isArray() ? type.get(0).asText() : type.asText()) {
      case "object" -> object(schema);
      case "array" -> depth > 3 ? "[]" : "[" + deeper(schema.path("items")) + "]";
      case "integer", "number" -> "1";
      case "boolean" -> "true";
      case "string" -> text(schema.path("format").asText());
      default -> "null";
    };
  }

  private String object(JsonNode schema) {
    StringJoiner members = new StringJoiner(",", "{", "}");
    Set<String> required = new HashSet<>();
    schema.path("required").forEach(name -> required.add(name.asText()));
    for (Map.Entry<String, JsonNode> member : schema.path("properties").properties()) {
      boolean read = !member.getValue().path("readOnly").asBoolean();
      if (required.contains(member.getKey()) || (full && read && depth < 3)) {
        members.add("\"" + member.getKey() + "\":" + deeper(member.getValue()));
      }
    }
    if (!schema.has("properties") && full && depth < 3) {
      String key = schema.has("propertyNames") ? of(schema.path("propertyNames")) : "\"1\"";
      members.add(key + ":" + deeper(schema.path("additionalProperties")));
    }
    return members.toString();
  }

  private String deeper(JsonNode schema) {
    depth++;
    String sample = of(schema);
    depth--;
    return sample;
  }

  private static String text(String format) {
    return switch (format) {
      case "date" -> "\"2020-01-02\"";
      case "date-time" -> "\"2020-01-02T03:04:05Z\"";
      case "uuid" -> "\"00000000-0000-0000-0000-000000000001\"";
      case "duration" -> "\"PT1H\"";
      case "byte" -> "\"AQ==\"";
      default -> "\"1\"";
    };
  }
}
