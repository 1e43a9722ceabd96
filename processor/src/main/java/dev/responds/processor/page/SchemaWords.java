package dev.responds.processor.page;

import dev.responds.contract.json.JsonObject;
import dev.responds.contract.util.FragmentText;
import dev.responds.processor.page.view.Prose;
import dev.responds.processor.page.view.Texts;
import dev.responds.processor.page.view.TypeName;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Words what a schema says of a value: what it is, and what it has to be like. */
final class SchemaWords {

  /** Deeper than anyone reads. */
  private static final int DEPTH = 6;

  private final Texts texts;

  SchemaWords(Texts texts) {
    this.texts = texts;
  }

  /** Returns the anchor of the section about a type. */
  static String anchor(String type) {
    return "data=" + FragmentText.of(type, "");
  }

  /** Returns what a value is; unknown if anything will do. */
  TypeName type(JsonObject schema) {
    List<TypeName.Part> parts = new ArrayList<>();
    add(schema, parts, DEPTH);
    return new TypeName(parts);
  }

  private void add(JsonObject schema, List<TypeName.Part> parts, int depth) {
    String reference = OperationBook.reference(schema);
    List<?> alternatives = alternatives(schema);
    if (reference != null) {
      parts.add(new TypeName.Part(reference, anchor(reference)));
    } else if (!alternatives.isEmpty() && depth > 0) {
      addAlternatives(alternatives, parts, depth);
    } else {
      addPlain(schema, parts, depth);
    }
  }

  private void addAlternatives(List<?> alternatives, List<TypeName.Part> parts, int depth) {
    boolean first = true;
    for (Object alternative : alternatives) {
      if (alternative instanceof JsonObject schema) {
        if (!first) {
          parts.add(text(" | "));
        }
        add(schema, parts, depth - 1);
        first = false;
      }
    }
  }

  private void addPlain(JsonObject schema, List<TypeName.Part> parts, int depth) {
    List<String> types = types(schema);
    for (int i = 0; i < types.size(); i++) {
      if (i > 0) {
        parts.add(text(" | "));
      }
      addOne(types.get(i), schema, parts, depth);
    }
  }

  private void addOne(String type, JsonObject schema, List<TypeName.Part> parts, int depth) {
    JsonObject items = schema.getObject("items");
    JsonObject values = schema.getObject("additionalProperties");
    if (type.equals("array") && items != null && depth > 0) {
      TypeName inner = inner(items, depth);
      boolean several = inner.parts().size() > 1 && inner.text().contains(" | ");
      parts.add(text(several ? "(" : ""));
      parts.addAll(inner.parts());
      parts.add(text(several ? ")[]" : inner.parts().isEmpty() ? "array" : "[]"));
    } else if (type.equals("object")
        && values != null
        && schema.getObject("properties") == null
        && depth > 0) {
      TypeName inner = inner(values, depth);
      parts.add(text("{string: "));
      parts.addAll(inner.parts().isEmpty() ? List.of(text("any")) : inner.parts());
      parts.add(text("}"));
    } else {
      String format = schema.getString("format", "");
      boolean said = format.isEmpty() || format.equals("int32") || format.equals("uri-reference");
      parts.add(text(said ? type : type + " (" + format + ")"));
    }
  }

  private TypeName inner(JsonObject schema, int depth) {
    List<TypeName.Part> parts = new ArrayList<>();
    add(schema, parts, depth - 1);
    return new TypeName(parts);
  }

  private static TypeName.Part text(String text) {
    return new TypeName.Part(text, "");
  }

  static List<?> alternatives(JsonObject schema) {
    for (String key : List.of("anyOf", "oneOf")) {
      List<?> alternatives = schema.getArray(key);
      if (alternatives != null) {
        return alternatives;
      }
    }
    return List.of();
  }

  /** Returns the types that a schema names. */
  static List<String> types(JsonObject schema) {
    List<String> types = new ArrayList<>();
    String one = schema.getString("type");
    List<?> several = schema.getArray("type");
    if (one != null) {
      types.add(one);
    }
    for (Object type : several == null ? List.of() : several) {
      types.add(String.valueOf(type));
    }
    return types;
  }

  /** Returns what a value has to be like. */
  List<Prose> limits(JsonObject schema) {
    List<Prose> limits = new ArrayList<>();
    addChoice(schema, limits);
    addRange("characters", "minLength", "maxLength", schema, limits);
    addRange("entries", "minItems", "maxItems", schema, limits);
    addRange("entries", "minProperties", "maxProperties", schema, limits);
    addNumbers(schema, limits);
    String pattern = schema.getString("pattern");
    if (pattern != null) {
      limits.add(labelled("limit.pattern", pattern));
    }
    for (String word : List.of("uniqueItems", "readOnly", "writeOnly")) {
      if (schema.getBoolean(word, false)) {
        limits.add(texts.prose("limit." + word));
      }
    }
    if (schema.has("default")) {
      limits.add(labelled("limit.default", scalar(schema.all().get("default"))));
    }
    return limits;
  }

  private void addChoice(JsonObject schema, List<Prose> limits) {
    List<?> choice = schema.getArray("enum");
    if (choice == null) {
      return;
    }
    List<Prose> constants = new ArrayList<>();
    for (Object constant : choice) {
      constants.add(Prose.code(scalar(constant)));
    }
    List<Prose.Span> spans = new ArrayList<>();
    if (choice.size() > 1) {
      spans.add(new Prose.Span(texts.get("limit.choice") + " ", false));
    }
    spans.addAll(Prose.listing(constants).spans());
    limits.add(new Prose(spans));
  }

  private void addRange(
      String unit, String least, String most, JsonObject schema, List<Prose> limits) {
    @Nullable BigDecimal from = number(schema, least);
    @Nullable BigDecimal to = number(schema, most);
    if (from != null && to != null && from.compareTo(to) != 0) {
      limits.add(texts.prose("limit." + unit, plain(from) + "–" + plain(to)));
    } else if (from != null) {
      limits.add(limit(unit, to == null ? "≥ " : "", from));
    } else if (to != null) {
      limits.add(limit(unit, "≤ ", to));
    }
  }

  private Prose limit(String unit, String sign, BigDecimal number) {
    boolean one = number.compareTo(BigDecimal.ONE) == 0;
    return texts.prose(texts.form("limit." + unit, one ? 1 : 2), sign + plain(number));
  }

  private static void addNumbers(JsonObject schema, List<Prose> limits) {
    @Nullable BigDecimal from = number(schema, "minimum");
    @Nullable BigDecimal to = number(schema, "maximum");
    if (from != null && to != null) {
      limits.add(Prose.of(plain(from) + "–" + plain(to)));
    } else if (from != null) {
      limits.add(Prose.of("≥ " + plain(from)));
    } else if (to != null) {
      limits.add(Prose.of("≤ " + plain(to)));
    }
    @Nullable BigDecimal above = number(schema, "exclusiveMinimum");
    @Nullable BigDecimal below = number(schema, "exclusiveMaximum");
    if (above != null) {
      limits.add(Prose.of("> " + plain(above)));
    }
    if (below != null) {
      limits.add(Prose.of("< " + plain(below)));
    }
  }

  private Prose labelled(String key, String code) {
    List<Prose.Span> spans = new ArrayList<>();
    spans.add(new Prose.Span(texts.get(key) + " ", false));
    spans.add(new Prose.Span(code, true));
    return new Prose(spans);
  }

  private static String plain(BigDecimal number) {
    return number.toPlainString();
  }

  static @Nullable BigDecimal number(JsonObject schema, String key) {
    return schema.all().get(key) instanceof BigDecimal number ? number : null;
  }

  private static String scalar(@Nullable Object value) {
    return value instanceof BigDecimal number ? plain(number) : String.valueOf(value);
  }
}
