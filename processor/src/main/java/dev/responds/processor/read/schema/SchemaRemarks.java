package dev.responds.processor.read.schema;

import dev.responds.contract.model.Remark;
import dev.responds.contract.model.Schema;
import dev.responds.contract.model.Schemas.Label;
import dev.responds.processor.read.element.Annotation;
import dev.responds.processor.read.element.Supertypes;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * Reads what annotations of Swagger say of types and their members. What the JSON library does,
 * they do not change: of what they say, this takes names that no annotation of the library gives,
 * and what is meant for people.
 */
final class SchemaRemarks {

  private final JsonAnnotations annotations;

  SchemaRemarks(JsonAnnotations annotations) {
    this.annotations = annotations;
  }

  /** Returns whether documents leave a member out. */
  boolean isHidden(List<Element> places) {
    return annotations.has(places, JsonNames.SWAGGER_HIDDEN)
        || schema(places).flatMap(schema -> schema.flag("hidden")).orElse(false);
  }

  /** Returns the name of a member; empty if none is given. */
  String name(List<Element> places) {
    return text(schema(places), "name");
  }

  Remark of(List<Element> places) {
    Optional<Annotation> schema = schema(places);
    if (schema.isEmpty()) {
      return Remark.NONE;
    }
    return new Remark(
        text(schema, "description"),
        schema.get().string("example").orElse(""),
        false,
        schema.get().flag("deprecated").orElse(false));
  }

  /** Returns which way a member goes, if nothing else says it. */
  Schema.Access access(List<Element> places) {
    List<String> access =
        schema(places).map(schema -> schema.constants("accessMode")).orElse(List.of());
    return access.contains("READ_ONLY")
        ? Schema.Access.READ_ONLY
        : access.contains("WRITE_ONLY") ? Schema.Access.WRITE_ONLY : Schema.Access.BOTH;
  }

  /** Returns the type that is given for one of which the code does not tell anything. */
  Optional<TypeMirror> type(List<Element> places) {
    return schema(places)
        .flatMap(schema -> schema.type("implementation"))
        .filter(type -> type.getKind() == TypeKind.DECLARED)
        .filter(type -> !Supertypes.name((DeclaredType) type).equals("java.lang.Void"));
  }

  /** Returns a schema with the format that is given, where it has none. */
  Schema formatted(Schema schema, List<Element> places) {
    String format = text(schema(places), "format");
    if (format.isEmpty()) {
      return schema;
    }
    if (schema instanceof Schema.Nullable nullable) {
      return new Schema.Nullable(formatted(nullable.schema(), places));
    }
    return schema instanceof Schema.Value value && value.format().isEmpty()
        ? new Schema.Value(value.type(), format)
        : schema;
  }

  /** A name of a generic class would be one of many types. */
  Label of(TypeElement type) {
    Optional<Annotation> schema = annotations.find(type, JsonNames.SWAGGER_SCHEMA);
    return schema.isEmpty()
        ? Label.NONE
        : new Label(
            type.getTypeParameters().isEmpty() ? text(schema, "name") : "",
            text(schema, "description"));
  }

  private Optional<Annotation> schema(List<Element> places) {
    Optional<Annotation> schema = annotations.find(places, JsonNames.SWAGGER_SCHEMA);
    if (schema.isPresent()) {
      return schema;
    }
    return annotations
        .find(places, JsonNames.SWAGGER_ARRAY)
        .flatMap(array -> array.annotations("arraySchema").stream().findFirst());
  }

  private static String text(Optional<Annotation> annotation, String attribute) {
    return annotation.isPresent() ? annotation.get().string(attribute).orElse("").strip() : "";
  }
}
