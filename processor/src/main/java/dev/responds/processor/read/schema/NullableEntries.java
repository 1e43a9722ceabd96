package dev.responds.processor.read.schema;

import dev.responds.contract.model.Schema;
import dev.responds.processor.read.classfile.TypeUses;
import dev.responds.processor.read.element.Supertypes;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/**
 * Lets the entries of an array, collection, map or optional be null whose type says that they may.
 */
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

  /**
   * Returns a schema with what a type says that stands for its value.
   *
   * @param place the element that has the type
   * @param path the steps that lead to it from the type of the element
   */
  Schema in(Schema schema, Element place, TypeMirror type, String path) {
    if (schema instanceof Schema.Nullable nullable
        && !(type instanceof DeclaredType declared && isWrapper(declared))) {
      return new Schema.Nullable(in(nullable.schema(), place, type, path));
    }
    if (type instanceof ArrayType array) {
      TypeMirror component = array.getComponentType();
      return entries(schema, place, component, path + TypeUses.COMPONENT);
    }
    int index = LimitsReader.argument(type);
    if (index < 0) {
      return schema;
    }
    DeclaredType declared = (DeclaredType) type;
    TypeMirror inside = declared.getTypeArguments().get(index);
    String deeper = path + TypeUses.argument(index);
    if (isWrapper(declared)) {
      return schema instanceof Schema.Nullable nullable
          ? new Schema.Nullable(in(nullable.schema(), place, inside, deeper))
          : schema;
    }
    return entries(schema, place, inside, deeper);
  }

  private static boolean isWrapper(DeclaredType type) {
    return SchemaValues.WRAPPERS.contains(Supertypes.name(type));
  }

  private Schema entries(Schema schema, Element place, TypeMirror inside, String path) {
    if (schema instanceof Schema.Sequence sequence) {
      return new Schema.Sequence(entry(sequence.items(), place, inside, path), sequence.unique());
    }
    if (schema instanceof Schema.Dictionary dictionary) {
      return new Schema.Dictionary(
          dictionary.names(), entry(dictionary.values(), place, inside, path));
    }
    return schema;
  }

  private Schema entry(Schema schema, Element place, TypeMirror type, String path) {
    Schema inside = in(schema, place, type, path);
    return nullness.isNullable(place, type, path) ? TypeSchemas.orNull(inside) : inside;
  }
}
