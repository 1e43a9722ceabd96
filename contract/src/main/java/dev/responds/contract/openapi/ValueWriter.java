package dev.responds.contract.openapi;

import dev.responds.contract.json.JsonWriter;
import dev.responds.contract.model.Schema;
import dev.responds.contract.model.Schemas;
import dev.responds.contract.text.Decimals;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes a text as a value of the type that it is meant for, where it is one. */
final class ValueWriter {

  private final JsonWriter json;
  private final Schemas schemas;

  ValueWriter(JsonWriter json, Schemas schemas) {
    this.json = json;
    this.schemas = schemas;
  }

  /** Writes a text as a member; nothing if it is no value of that schema. */
  void add(String key, Schema schema, String text) {
    if (meant(schema) instanceof Schema.Sequence sequence) {
      addEntry(key, sequence.items(), text);
      return;
    }
    Object value = value(schema, text);
    if (value instanceof BigDecimal number) {
      json.value(key, number);
    } else if (value instanceof Boolean truth) {
      json.value(key, truth);
    } else if (value instanceof String string) {
      json.value(key, string);
    }
  }

  /** Frameworks differ in whether a text with commas is one entry or several. */
  private void addEntry(String key, Schema item, String text) {
    if (item.equals(SchemaWriter.TEXT) && !text.isEmpty() && !text.contains(",")) {
      json.array(key, List.of(text));
    }
  }

  /** Writes a text as the only entry of an array; nothing if it is no value of that schema. */
  void addAlone(String key, Schema schema, String text) {
    Object value = value(schema, text);
    if (value != null) {
      json.array(key, List.of(value));
    }
  }

  private @Nullable Object value(Schema schema, String text) {
    Schema meant = meant(schema);
    if (meant instanceof Schema.Choice choice) {
      return choice.constants().contains(text) ? text : null;
    }
    return meant instanceof Schema.Value value ? value(value, text) : null;
  }

  private Schema meant(Schema schema) {
    Schema plain = schema instanceof Schema.Nullable nullable ? nullable.schema() : schema;
    return plain instanceof Schema.Reference reference
        ? schemas.structures().getOrDefault(reference, plain)
        : plain;
  }

  private static @Nullable Object value(Schema.Value value, String text) {
    return switch (value.type()) {
      case "integer", "number" -> number(text, value.type().equals("integer"));
      case "boolean" -> (text.equals("true") || text.equals("false")) ? text.equals("true") : null;
      default -> value.isBytes() ? null : text;
    };
  }

  /** What is no number here, the framework refuses too, or has a way of its own to read it. */
  private static @Nullable BigDecimal number(String text, boolean whole) {
    Optional<BigDecimal> number = Decimals.parse(text);
    return number.isPresent() && (!whole || number.get().scale() == 0) ? number.get() : null;
  }
}
