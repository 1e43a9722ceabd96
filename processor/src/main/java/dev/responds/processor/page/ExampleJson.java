package dev.responds.processor.page;

import dev.responds.contract.json.JsonObject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes up a value that a schema permits: an example that somebody gives, a default, a constant, or
 * else the least that will do. Texts are the names of their members, as far as their length allows.
 */
final class ExampleJson {

  private static final int DEPTH = 8;
  private static final Map<String, String> FORMATS =
      Map.of(
          "date-time", "2026-03-01T12:00:00Z",
          "date", "2026-03-01",
          "time", "12:00:00",
          "duration", "PT15M",
          "uuid", "123e4567-e89b-12d3-a456-426614174000",
          "email", "somebody@example.com",
          "uri", "https://example.com/",
          "uri-reference", "/example",
          "byte", "cmVzcG9uZHM=",
          "ipv4", "192.0.2.1");

  private final OperationBook book;

  /** Which way the value goes. */
  enum Way {
    REQUEST,
    RESPONSE
  }

  ExampleJson(OperationBook book) {
    this.book = book;
  }

  /** Returns a value as JSON in several lines; empty if nothing is known of it. */
  String of(JsonObject schema, Way way) {
    @Nullable Object value = value("value", schema, way, new HashSet<>(), DEPTH);
    return value == null ? "" : JsonText.pretty(value);
  }

  /**
   * Returns a value as JSON where the type alone does not tell one: what somebody gives, a
   * constant, or a text in a format; otherwise an empty text.
   */
  String particular(JsonObject schema) {
    @Nullable Object given = given(schema);
    @Nullable String known = FORMATS.get(schema.getString("format", ""));
    if (given != null) {
      return JsonText.pretty(given);
    }
    return known == null ? "" : JsonText.pretty(known);
  }

  /** Returns a value as it stands in an address or a header field. */
  String text(String name, JsonObject schema) {
    @Nullable Object value = value(name, schema, Way.REQUEST, new HashSet<>(), DEPTH);
    Object first = value instanceof List<?> list && !list.isEmpty() ? list.get(0) : value;
    return first instanceof BigDecimal number
        ? number.toPlainString()
        : first instanceof String || first instanceof Boolean ? first.toString() : name;
  }

  private @Nullable Object value(
      String name, JsonObject schema, Way way, Set<String> open, int depth) {
    @Nullable String reference = OperationBook.reference(schema);
    if (depth == 0 || (reference != null && !open.add(reference))) {
      return null;
    }
    @Nullable Object value = given(book.resolved(schema));
    if (value == null) {
      value = made(name, book.resolved(schema), way, open, depth - 1);
    }
    if (reference != null) {
      open.remove(reference);
    }
    return value;
  }

  private static @Nullable Object given(JsonObject schema) {
    List<?> examples = schema.getArray("examples");
    if (examples != null && !examples.isEmpty()) {
      return examples.get(0);
    }
    for (String key : List.of("example", "default", "const")) {
      if (schema.all().get(key) != null) {
        return schema.all().get(key);
      }
    }
    List<?> choice = schema.getArray("enum");
    return choice == null || choice.isEmpty() ? null : choice.get(0);
  }

  private @Nullable Object made(
      String name, JsonObject schema, Way way, Set<String> open, int depth) {
    for (Object alternative : SchemaWords.alternatives(schema)) {
      if (alternative instanceof JsonObject one && !one.getString("type", "").equals("null")) {
        return value(name, one, way, open, depth);
      }
    }
    List<String> types = SchemaWords.types(schema);
    return switch (types.isEmpty() ? "" : types.get(0)) {
      case "string" -> text(name, schema.getString("format", ""), schema);
      case "integer" -> number(schema, BigDecimal.ONE);
      case "number" -> number(schema, new BigDecimal("9.5"));
      case "boolean" -> true;
      case "array" -> array(name, schema, way, open, depth);
      case "object" -> object(schema, way, open, depth);
      default -> schema.has("properties") ? object(schema, way, open, depth) : null;
    };
  }

  private static String text(String name, String format, JsonObject schema) {
    @Nullable String known = FORMATS.get(format);
    if (known != null) {
      return known;
    }
    int most = schema.getInt("maxLength", Integer.MAX_VALUE);
    StringBuilder text = new StringBuilder(name);
    for (int least = Math.min(schema.getInt("minLength", 0), most); text.length() < least; ) {
      text.append('-').append(name);
    }
    return text.length() > most ? text.substring(0, most) : text.toString();
  }

  private static BigDecimal number(JsonObject schema, BigDecimal otherwise) {
    @Nullable BigDecimal least = SchemaWords.number(schema, "minimum");
    @Nullable BigDecimal above = SchemaWords.number(schema, "exclusiveMinimum");
    @Nullable BigDecimal most = SchemaWords.number(schema, "maximum");
    @Nullable BigDecimal below = SchemaWords.number(schema, "exclusiveMaximum");
    BigDecimal number = otherwise;
    if (least != null) {
      number = number.max(least);
    }
    if (above != null) {
      number = number.max(above.setScale(0, RoundingMode.FLOOR).add(BigDecimal.ONE));
    }
    if (most != null) {
      number = number.min(most);
    }
    return below == null
        ? number
        : number.min(below.setScale(0, RoundingMode.CEILING).subtract(BigDecimal.ONE));
  }

  private List<Object> array(String name, JsonObject schema, Way way, Set<String> open, int depth) {
    List<Object> entries = new ArrayList<>();
    JsonObject items = schema.getObject("items");
    @Nullable Object entry = items == null ? null : value(name, items, way, open, depth);
    if (entry != null) {
      entries.add(entry);
    }
    return entries;
  }

  private Map<String, Object> object(JsonObject schema, Way way, Set<String> open, int depth) {
    Map<String, Object> members = new LinkedHashMap<>();
    JsonObject properties = OperationBook.member(schema, "properties");
    String other = way == Way.REQUEST ? "readOnly" : "writeOnly";
    for (String name : properties.names()) {
      JsonObject member = OperationBook.member(properties, name);
      @Nullable Object value =
          member.getBoolean(other, false) ? null : value(name, member, way, open, depth);
      if (value != null) {
        members.put(name, value);
      }
    }
    JsonObject values = schema.getObject("additionalProperties");
    if (members.isEmpty() && values != null) {
      @Nullable Object value = value("value", values, way, open, depth);
      if (value != null) {
        members.put("key", value);
      }
    }
    return members;
  }
}
