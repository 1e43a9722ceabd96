package dev.responds.processor.builder;

import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import java.util.Optional;

/**
 * One parameter of a factory method.
 *
 * @param type its type; the type of one member for a variable number of them
 * @param ofField a type of its own that is named after the header field, if there is one
 * @param name its name
 * @param text what it is, for the Javadoc
 * @param variable whether it takes any number of members
 */
record Argument(
    TypeName type, Optional<TypeName> ofField, String name, Phrase text, boolean variable) {

  static Argument of(TypeName type, String name, Phrase text) {
    return new Argument(type, Optional.empty(), name, text, false);
  }

  static Argument any(TypeName type, String name, Phrase text) {
    return new Argument(type, Optional.empty(), name, text, true);
  }

  /** Returns whether another parameter is written the same. */
  boolean alike(Argument other) {
    return name.equals(other.name)
        && variable == other.variable
        && type.equals(other.type)
        && text.alike(other.text);
  }

  Argument or(Optional<TypeName> newOfField) {
    return new Argument(type, newOfField, name, text, variable);
  }

  /** Returns the type without the name of a type variable. */
  TypeName erasure() {
    return type instanceof TypeVariableName variable ? variable.bounds().get(0) : type;
  }

  /** Returns this argument with the type of the field, if there is one. */
  Argument typed() {
    return ofField.isPresent() ? of(ofField.get(), name, text) : this;
  }
}
