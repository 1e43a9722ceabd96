package dev.responds.contract.model;

import java.util.List;

/** What a Java type looks like as JSON, in the terms of JSON Schema. */
public sealed interface Schema {

  /** Anything at all: the type does not tell. */
  record Any() implements Schema {}

  /**
   * A value without parts.
   *
   * @param type as in {@code string}
   * @param format as in {@code date-time}; empty if none
   */
  record Value(String type, String format) implements Schema {

    /** Returns whether it is bytes, written as a text that has another length than they have. */
    public boolean isBytes() {
      return format.equals("byte") || format.equals("binary");
    }
  }

  /** One of these texts. */
  record Choice(List<String> constants) implements Schema {
    /** Makes the list immutable. */
    public Choice {
      constants = List.copyOf(constants);
    }
  }

  /**
   * A sequence.
   *
   * @param items what it holds
   * @param unique whether none of them comes twice
   */
  record Sequence(Schema items, boolean unique) implements Schema {}

  /** An object whose members have any names. */
  record Dictionary(Schema values) implements Schema {}

  /** The schema of a type, which is written once. */
  record Reference(JavaType type) implements Schema {}

  /** One of several types. */
  record OneOf(List<Schema> alternatives) implements Schema {
    /** Makes the list immutable. */
    public OneOf {
      alternatives = List.copyOf(alternatives);
    }
  }

  /** An object with these members. */
  record Structure(List<Member> members) implements Schema {
    /** Makes the list immutable. */
    public Structure {
      members = List.copyOf(members);
    }
  }

  /**
   * A member of an object.
   *
   * @param name its name
   * @param schema its value
   * @param required whether it is always there
   * @param limits what its value has to be like
   */
  record Member(String name, Schema schema, boolean required, Limits limits) {}
}
