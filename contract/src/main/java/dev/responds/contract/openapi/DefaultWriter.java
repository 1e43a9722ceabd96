package dev.responds.contract.openapi;

import dev.responds.contract.json.JsonWriter;
import dev.responds.contract.model.Schema;
import dev.responds.contract.model.Schemas;
import dev.responds.contract.text.Decimals;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Writes the default of a parameter as a value of its type, where the text is one. */
final class DefaultWriter {

  private final JsonWriter json;
  private final Schemas schemas;

  DefaultWriter(JsonWriter json, Schemas schemas) {
    this.json = json;
    this.schemas = schemas;
  }

  void add(Schema schema, String text) {
    Schema meant =
        schema instanceof Schema.Reference reference
            ? schemas.structures().getOrDefault(reference, schema)
            : schema;
    if (meant instanceof Schema.Value value) {
      add(value, text);
    } else if (meant instanceof Schema.Sequence sequence && isWord(sequence.items(), text)) {
      json.array("default", List.of(text));
    } else if (meant instanceof Schema.Choice choice && choice.constants().contains(text)) {
      json.value("default", text);
    }
  }

  /** Frameworks differ in whether a text with commas is one entry or several. */
  private static boolean isWord(Schema item, String text) {
    return item.equals(SchemaWriter.TEXT) && !text.isEmpty() && !text.contains(",");
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
        if (!value.isBytes()) {
          json.value("default", text);
        }
      }
    }
  }

  /** What is no number here, the framework refuses too, or has a way of its own to read it. */
  private void addNumber(String text, boolean whole) {
    Optional<BigDecimal> number = Decimals.parse(text);
    if (number.isPresent() && (!whole || number.get().scale() == 0)) {
      json.value("default", number.get());
    }
  }
}
