package dev.responds.contract.openapi;

import dev.responds.contract.json.JsonWriter;
import dev.responds.contract.model.Limits;
import dev.responds.contract.model.Schema;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * Writes what a value has to be like in the words of JSON Schema (2020-12 §6), as far as they speak
 * of values of its type.
 */
final class LimitsWriter {

  private final JsonWriter json;

  LimitsWriter(JsonWriter json) {
    this.json = json;
  }

  void add(Schema schema, Limits limits) {
    if (limits.equals(Limits.NONE)) {
      return;
    }
    if (schema instanceof Schema.Nullable nullable) {
      add(nullable.schema(), limits);
    } else if (schema instanceof Schema.Value value) {
      addOf(value, limits);
    } else if (schema instanceof Schema.Sequence) {
      addSizes("minItems", "maxItems", limits);
    } else if (schema instanceof Schema.Dictionary) {
      addSizes("minProperties", "maxProperties", limits);
    }
  }

  private void addOf(Schema.Value value, Limits limits) {
    switch (value.type()) {
      case "integer", "number" -> addNumbers(limits);
      case "string" -> {
        if (!value.isBytes()) {
          addTexts(value, limits);
        }
      }
      default -> {
        // Of a truth value nothing more can be said.
      }
    }
  }

  private void addNumbers(Limits limits) {
    addNumber("minimum", limits.minimum());
    addNumber("exclusiveMinimum", limits.exclusiveMinimum());
    addNumber("maximum", limits.maximum());
    addNumber("exclusiveMaximum", limits.exclusiveMaximum());
  }

  private void addNumber(String key, Optional<BigDecimal> limit) {
    if (limit.isPresent()) {
      json.value(key, limit.get());
    }
  }

  private void addTexts(Schema.Value value, Limits limits) {
    if (limits.email() && value.format().isEmpty()) {
      json.value("format", "email");
    }
    addSizes("minLength", "maxLength", limits);
    if (limits.pattern().isPresent()) {
      json.value("pattern", limits.pattern().get());
    }
  }

  private void addSizes(String least, String most, Limits limits) {
    if (limits.minSize() > 0) {
      json.value(least, limits.minSize());
    }
    if (limits.maxSize() < Integer.MAX_VALUE) {
      json.value(most, limits.maxSize());
    }
  }
}
