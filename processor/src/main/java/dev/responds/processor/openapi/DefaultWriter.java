package dev.responds.processor.openapi;

import dev.responds.processor.json.JsonWriter;
import dev.responds.processor.model.Schema;
import dev.responds.processor.model.Schemas;
import java.math.BigDecimal;
import java.util.Optional;

/** Writes the default of a parameter as a value of its type, where the text is one. */
final class DefaultWriter {

  /** Numbers with more digits, or more zeros, are not written by hand. */
  private static final int DIGITS = 64;

  private final JsonWriter json;
  private final Schemas schemas;

  DefaultWriter(JsonWriter json, Schemas schemas) {
    this.json = json;
    this.schemas = schemas;
  }

  void add(Schema schema, String text) {
    Schema meant =
        schema instanceof Schema.Reference reference
            ? schemas.structures().getOrDefault(reference.type(), schema)
            : schema;
    if (meant instanceof Schema.Value value) {
      add(value, text);
    } else if (meant instanceof Schema.Choice choice && choice.constants().contains(text)) {
      json.value("default", text);
    }
  }

  private void add(Schema.Value value, String text) {
    switch (value.type()) {
      case "integer" ->
          number(text)
              .filter(number -> number.scale() == 0)
              .ifPresent(number -> json.value("default", number));
      case "number" -> number(text).ifPresent(number -> json.value("default", number));
      case "boolean" -> {
        if (text.equals("true") || text.equals("false")) {
          json.value("default", text.equals("true"));
        }
      }
      default -> {
        if (!value.format().equals("byte") && !value.format().equals("binary")) {
          json.value("default", text);
        }
      }
    }
  }

  private static Optional<BigDecimal> number(String text) {
    if (text.length() > DIGITS) {
      return Optional.empty();
    }
    try {
      BigDecimal number = new BigDecimal(text);
      return Math.abs((long) number.scale()) > DIGITS ? Optional.empty() : Optional.of(number);
    } catch (NumberFormatException noNumber) {
      return Optional.empty();
    }
  }
}
