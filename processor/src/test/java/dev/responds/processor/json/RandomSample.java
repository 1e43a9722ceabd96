package dev.responds.processor.json;

import com.fasterxml.jackson.databind.JsonNode;
import dev.responds.processor.json.RandomValues.Fill;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;

/** Makes JSON up that a schema describes. */
final class RandomSample {

  private static final String COMPONENTS = "#/components/schemas/";

  private final JsonNode document;
  private final Chance chance;
  private final Fill fill;
  private int depth;

  /**
   * Begins at a document.
   *
   * @param fill whether members are there that need not be
   */
  RandomSample(JsonNode document, Chance chance, Fill fill) {
    this.document = document;
    this.chance = chance;
    this.fill = fill;
  }

  String of(JsonNode schema) {
    if (schema.has("$ref")) {
      String name = schema.path("$ref").asText().substring(COMPONENTS.length());
      return of(document.path("components").path("schemas").path(name));
    }
    for (String several : new String[] {"oneOf", "anyOf"}) {
      if (schema.has(several)) {
        return of(one(schema.path(several)));
      }
    }
    if (schema.has("enum")) {
      return one(schema.path("enum")).toString();
    }
    JsonNode type = schema.path("type");
    return switch (type.isArray() ? one(type).asText() : type.asText()) {
      case "object" -> object(schema);
      case "array" -> sequence(schema);
      case "integer" -> fill == Fill.EMPTY ? "0" : "" + (1 + chance.below(100));
      case "number" -> chance.of("1", "1.5", "0");
      case "boolean" -> chance.of("true", "false");
      case "string" -> text(schema.path("format").asText());
      default -> "null";
    };
  }

  /** The last one may be that there is none. */
  private JsonNode one(JsonNode several) {
    int last = several.size() - 1;
    boolean perhaps =
        several.path(last).path("type").asText().equals("null")
            || several.path(last).asText().equals("null");
    if (perhaps && fill != Fill.ANY) {
      return several.path(fill == Fill.FULL ? 0 : last);
    }
    return several.path(chance.below(several.size()));
  }

  private String sequence(JsonNode schema) {
    List<String> entries = new ArrayList<>();
    int count = fill == Fill.EMPTY || depth > 4 ? 0 : fill == Fill.FULL ? 1 : chance.below(3);
    for (int i = 0; i < count; i++) {
      String entry = deeper(schema.path("items"));
      if (!schema.path("uniqueItems").asBoolean() || !entries.contains(entry)) {
        entries.add(entry);
      }
    }
    return "[" + String.join(",", entries) + "]";
  }

  private String object(JsonNode schema) {
    StringJoiner members = new StringJoiner(",", "{", "}");
    Set<String> required = new HashSet<>();
    schema.path("required").forEach(name -> required.add(name.asText()));
    for (Map.Entry<String, JsonNode> member : schema.path("properties").properties()) {
      boolean read = !member.getValue().path("readOnly").asBoolean();
      if (required.contains(member.getKey()) || (read && depth < 6 && isThere())) {
        members.add("\"" + member.getKey() + "\":" + deeper(member.getValue()));
      }
    }
    if (!schema.has("properties") && depth < 6 && isThere()) {
      String key = schema.has("propertyNames") ? of(schema.path("propertyNames")) : "\"1\"";
      members.add(key + ":" + deeper(schema.path("additionalProperties")));
    }
    return members.toString();
  }

  private boolean isThere() {
    return fill == Fill.FULL || (fill == Fill.ANY && chance.in(60));
  }

  private String deeper(JsonNode schema) {
    depth++;
    String sample = of(schema);
    depth--;
    return sample;
  }

  private String text(String format) {
    return switch (format) {
      case "date" -> "\"2020-01-0" + (1 + chance.below(9)) + "\"";
      case "date-time" -> "\"2020-01-02T03:04:05" + chance.of("Z", "+00:00") + "\"";
      case "uuid" -> "\"00000000-0000-0000-0000-00000000000" + chance.below(10) + "\"";
      case "duration" -> "\"PT1H\"";
      case "byte" -> "\"AQ==\"";
      case "uri" -> "\"http://a/b\"";
      default -> "\"" + chance.below(10) + "\"";
    };
  }
}
