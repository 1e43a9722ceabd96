package dev.responds.processor.openapi;

import dev.responds.processor.json.JsonWriter;
import dev.responds.processor.model.Schema;
import dev.responds.processor.model.Schemas;
import java.math.BigDecimal;

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
      case "integer", "number" -> addNumber(text, value.type().equals("integer"));
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

  private void addNumber(String text, boolean whole) {
    if (text.length() > DIGITS) {
      return;
    }
    try {
      BigDecimal number = new BigDecimal(text);
      if (whole ? number.scale() == 0 : Math.abs((long) number.scale()) <= DIGITS) {
        json.value("default", number);
      }
    } catch (NumberFormatException noNumber) {
      // Then the framework refuses it too, or knows a way of its own to read it.
    }
  }
}
