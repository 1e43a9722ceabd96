package dev.responds.contract.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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

  /**
   * Content as a whole that is sent value by value, in a form that the media type decides.
   *
   * @param items what each value is
   * @param events whether they are server-sent events, unless something says otherwise
   */
  record Stream(Schema items, boolean events) implements Schema {}

  /**
   * An object whose members have any names.
   *
   * @param names what their names are like, as texts
   * @param values what they hold
   */
  record Dictionary(Schema names, Schema values) implements Schema {

    /** Makes one with any names. */
    public Dictionary(Schema values) {
      this(new Any(), values);
    }
  }

  /**
   * The schema of a type, which is written once.
   *
   * @param type the type
   * @param input whether it is meant as something that is read, where that differs
   */
  record Reference(JavaType type, boolean input) implements Schema {

    /** Refers to what is written, and read as well if that is the same. */
    public Reference(JavaType type) {
      this(type, false);
    }

    /** By hand: the first use of a record's own would cost a compile milliseconds. */
    @Override
    public boolean equals(java.lang.@org.jspecify.annotations.Nullable Object other) {
      return other instanceof Reference reference
          && input == reference.input
          && type.equals(reference.type);
    }

    @Override
    public int hashCode() {
      return type.hashCode();
    }
  }

  /** What the schema says, or {@code null}. */
  record Nullable(Schema schema) implements Schema {}

  /** At least one of several. */
  record AnyOf(List<Schema> alternatives) implements Schema {
    /** Makes the list immutable. */
    public AnyOf {
      alternatives = List.copyOf(alternatives);
    }
  }

  /**
   * Exactly one of several objects, which a member tells apart.
   *
   * @param property the name of the member that tells
   * @param alternatives what they are, by the value of that member
   */
  record OneOf(String property, Map<String, Reference> alternatives) implements Schema {
    /** Keeps the order of the map. */
    public OneOf {
      alternatives = Collections.unmodifiableMap(new LinkedHashMap<>(alternatives));
    }
  }

  /**
   * An object with these members.
   *
   * @param members those that have names
   * @param others what all others are like, if that is known; there may be others in any case
   */
  record Structure(List<Member> members, Optional<Schema> others) implements Schema {
    /** Makes the list immutable. */
    public Structure {
      members = List.copyOf(members);
    }

    /** Makes one with members that are known. */
    public Structure(List<Member> members) {
      this(members, Optional.empty());
    }
  }

  /**
   * A member of an object.
   *
   * @param name its name
   * @param schema its value
   * @param required whether it is always there
   * @param limits what its value has to be like
   * @param access which way it goes
   * @param remark what is said of it
   */
  record Member(
      String name, Schema schema, boolean required, Limits limits, Access access, Remark remark) {

    /** Makes a member of which nothing is said. */
    public Member(String name, Schema schema, boolean required, Limits limits, Access access) {
      this(name, schema, required, limits, access, Remark.NONE);
    }

    /** Returns the same member, with this said of whether it is always there. */
    public Member with(boolean always, Access way) {
      return new Member(name, schema, always, limits, way, remark);
    }
  }

  /** Which way a member goes. */
  enum Access {
    BOTH,
    /** It is in what is written, and means nothing in what is read. */
    READ_ONLY,
    /** It is read, and never written. */
    WRITE_ONLY
  }
}
