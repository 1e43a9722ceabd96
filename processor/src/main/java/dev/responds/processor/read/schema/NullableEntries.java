package dev.responds.processor.read.schema;

import dev.responds.contract.model.Schema;
import dev.responds.processor.read.element.Supertypes;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Lets the entries of a collection, map or optional be null whose type says that they may. */
final class NullableEntries {

  private final Nullness nullness;

  NullableEntries(Nullness nullness) {
    this.nullness = nullness;
  }

  /** Returns a schema with what the types of the elements say that stand for its value. */
  Schema in(Schema schema, List<? extends Element> places) {
    Schema told = schema;
    for (Element place : places) {
      // The class file of a record does not have what stands inside the types of components; their
      // fields and accessors are places as well.
      if (place.getKind() != ElementKind.RECORD_COMPONENT) {
        TypeMirror type =
            place instanceof ExecutableElement method ? method.getReturnType() : place.asType();
        told = in(told, place, type, "");
      }
    }
    return told;
  }

  private Schema in(Schema schema, Element place, TypeMirror type, String path) {
    int index = LimitsReader.argument(type);
    if (index < 0) {
      return schema;
    }
    TypeMirror inside = ((DeclaredType) type).getTypeArguments().get(index);
    String deeper = path + index + ".";
    if (SchemaValues.WRAPPERS.contains(Supertypes.name((DeclaredType) type))) {
      return schema instanceof Schema.Nullable nullable
          ? new Schema.Nullable(in(nullable.schema(), place, inside, deeper))
          : schema;
    }
    if (schema instanceof Schema.Nullable nullable) {
      return new Schema.Nullable(in(nullable.schema(), place, type, path));
    }
    if (schema instanceof Schema.Sequence sequence) {
      Schema items = entry(sequence.items(), place, inside, deeper);
      return new Schema.Sequence(items, sequence.unique());
    }
    if (schema instanceof Schema.Dictionary dictionary) {
      return new Schema.Dictionary(
          dictionary.names(), entry(dictionary.values(), place, inside, deeper));
    }
    return schema;
  }

  private Schema entry(Schema schema, Element place, TypeMirror type, String path) {
    Schema inside = in(schema, place, type, path);
    return nullness.isNullable(place, type, path) ? TypeSchemas.orNull(inside) : inside;
  }
}
