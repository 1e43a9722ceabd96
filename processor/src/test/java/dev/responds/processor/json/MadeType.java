package dev.responds.processor.json;

import java.util.List;

/**
 * A type that was made up.
 *
 * @param name what it is called
 * @param parameters how many type parameters it has
 * @param kind what it is
 * @param weight how large its values are, about
 * @param getters what its subclasses may override
 * @param source what it is in Java
 */
record MadeType(
    String name, int parameters, Kind kind, int weight, List<Getter> getters, String source) {

  /** What a type is. */
  enum Kind {
    /** It has members, and may have subclasses. */
    CLASS,
    RECORD,
    ENUM,
    /** It is not written itself. */
    BASE,
    INTERFACE,
    /** One of several kinds is written. */
    SEALED,
    /** It is written as something that is not an object. */
    VALUE
  }

  /** A method that a subclass may override. */
  record Getter(String type, String name) {}

  boolean isObject() {
    return kind == Kind.CLASS || kind == Kind.RECORD;
  }

  boolean isWritten() {
    return kind != Kind.BASE && kind != Kind.INTERFACE;
  }
}
