package dev.responds.processor.read.schema;

import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.type.TypeMirror;

/**
 * A field, method or parameter that a property is read or written by.
 *
 * @param kind what it is
 * @param type the type of its value
 * @param places the element, and those that it overrides, which lend it their annotations
 * @param name the name that an annotation gives it
 * @param marked whether an annotation makes it a member
 * @param seen whether it is one without annotations
 * @param ignored whether an annotation hides it
 */
record Accessor(
    Kind kind,
    TypeMirror type,
    List<Element> places,
    Optional<String> name,
    boolean marked,
    boolean seen,
    boolean ignored) {

  /** What an accessor is. */
  enum Kind {
    GETTER,
    SETTER,
    FIELD,
    FINAL_FIELD,
    PARAMETER
  }

  boolean visible() {
    return marked || seen;
  }

  boolean isField() {
    return kind == Kind.FIELD || kind == Kind.FINAL_FIELD;
  }
}
