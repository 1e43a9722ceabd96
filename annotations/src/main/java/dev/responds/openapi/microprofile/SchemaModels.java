package dev.responds.openapi.microprofile;

import dev.responds.internal.Nullable;
import dev.responds.openapi.Json;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Discriminator;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** Makes the model of a schema: MicroProfile has no reader of JSON that every server has. */
final class SchemaModels {

  private SchemaModels() {}

  static Schema schema(Map<String, @Nullable Object> members) {
    Schema schema = OASFactory.createSchema();
    for (Map.Entry<String, @Nullable Object> member : members.entrySet()) {
      Object value = member.getValue();
      if (value instanceof String text) {
        addText(member.getKey(), text, schema);
      } else if (value instanceof BigDecimal number) {
        addNumber(member.getKey(), number, schema);
      } else if (value instanceof Boolean truth) {
        addTruth(member.getKey(), truth, schema);
      } else if (value instanceof List<?> list) {
        addList(member.getKey(), list, schema);
      } else if (value instanceof Map<?, ?> map) {
        addObject(member.getKey(), Json.object(map), schema);
      }
    }
    return schema;
  }

  private static void addText(String key, String text, Schema schema) {
    switch (key) {
      case "$ref" -> schema.setRef(text);
      case "type" -> schema.setType(List.of(type(text)));
      case "format" -> schema.setFormat(text);
      case "pattern" -> schema.setPattern(text);
      case "description" -> schema.setDescription(text);
      case "title" -> schema.setTitle(text);
      default -> addOther(key, text, schema);
    }
  }

  private static void addNumber(String key, BigDecimal number, Schema schema) {
    switch (key) {
      case "minimum" -> schema.setMinimum(number);
      case "exclusiveMinimum" -> schema.setExclusiveMinimum(number);
      case "maximum" -> schema.setMaximum(number);
      case "exclusiveMaximum" -> schema.setExclusiveMaximum(number);
      case "multipleOf" -> schema.setMultipleOf(number);
      case "minLength" -> schema.setMinLength(number.intValueExact());
      case "maxLength" -> schema.setMaxLength(number.intValueExact());
      case "minItems" -> schema.setMinItems(number.intValueExact());
      case "maxItems" -> schema.setMaxItems(number.intValueExact());
      case "minProperties" -> schema.setMinProperties(number.intValueExact());
      case "maxProperties" -> schema.setMaxProperties(number.intValueExact());
      default -> addOther(key, number, schema);
    }
  }

  private static void addTruth(String key, boolean truth, Schema schema) {
    switch (key) {
      case "uniqueItems" -> schema.setUniqueItems(truth);
      case "additionalProperties" ->
          schema.setAdditionalPropertiesSchema(OASFactory.createSchema().booleanSchema(truth));
      case "readOnly" -> schema.setReadOnly(truth);
      case "writeOnly" -> schema.setWriteOnly(truth);
      case "deprecated" -> schema.setDeprecated(truth);
      default -> addOther(key, truth, schema);
    }
  }

  private static void addList(String key, List<?> list, Schema schema) {
    switch (key) {
      case "type" -> schema.setType(list.stream().map(type -> type(String.valueOf(type))).toList());
      case "required" -> schema.setRequired(list.stream().map(String::valueOf).toList());
      case "enum" -> schema.setEnumeration(new ArrayList<>(list));
      case "examples" -> schema.setExamples(new ArrayList<>(list));
      case "anyOf" -> schema.setAnyOf(schemas(list));
      case "oneOf" -> schema.setOneOf(schemas(list));
      case "allOf" -> schema.setAllOf(schemas(list));
      default -> addOther(key, list, schema);
    }
  }

  private static void addObject(String key, Map<String, @Nullable Object> members, Schema schema) {
    switch (key) {
      case "items" -> schema.setItems(schema(members));
      case "additionalProperties" -> schema.setAdditionalPropertiesSchema(schema(members));
      case "propertyNames" -> schema.setPropertyNames(schema(members));
      case "properties" -> {
        Map<String, Schema> properties = new LinkedHashMap<>();
        members.forEach((name, property) -> properties.put(name, schema(Json.object(property))));
        schema.setProperties(properties);
      }
      case "discriminator" -> schema.setDiscriminator(discriminator(members));
      default -> addOther(key, members, schema);
    }
  }

  private static Discriminator discriminator(Map<String, @Nullable Object> members) {
    Discriminator discriminator = OASFactory.createDiscriminator();
    discriminator.setPropertyName(Json.text(members, "propertyName"));
    Json.object(members, "mapping")
        .forEach((name, schema) -> discriminator.addMapping(name, String.valueOf(schema)));
    return discriminator;
  }

  private static List<Schema> schemas(List<?> list) {
    List<Schema> schemas = new ArrayList<>();
    for (Object entry : list) {
      schemas.add(schema(Json.object(entry)));
    }
    return schemas;
  }

  private static SchemaType type(String name) {
    return SchemaType.valueOf(name.toUpperCase(Locale.ROOT));
  }

  private static void addOther(String key, Object value, Schema schema) {
    if (key.startsWith("x-")) {
      schema.addExtension(key, value);
    } else {
      schema.set(key, value);
    }
  }
}
