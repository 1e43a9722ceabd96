package dev.responds.processor.flow.value;

import dev.responds.processor.flow.sent.Witness;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Handle;

/** One thing that a value may be. */
public sealed interface Fact {

  /** A number or truth value; a status of a framework, which is one to them, counts as that. */
  record Int(int value) implements Fact {

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Int number && number.value == value;
    }

    @Override
    public int hashCode() {
      return value;
    }
  }

  /**
   * A text.
   *
   * @param whole whether that is all of it, rather than its beginning
   */
  record Text(String value, boolean whole) implements Fact {}

  /** A class, as {@code Order.class} gives it. */
  record Type(String name) implements Fact {}

  /** The reference to nothing. */
  record Null() implements Fact {}

  /**
   * Something of which only a type is known.
   *
   * @param type internal name, or descriptor of what is no class
   * @param caught whether it was caught, so that it comes from somewhere else
   * @param reason why no more is known, where that is worth a word
   * @param present whether it is not the reference to nothing
   */
  record Other(String type, boolean caught, String reason, boolean present) implements Fact {

    public Other(String type) {
      this(type, false, "", false);
    }

    public Other(String type, boolean caught, String reason) {
      this(type, caught, reason, caught);
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return this == other
          || (other instanceof Other unknown
              && unknown.caught == caught
              && unknown.present == present
              && unknown.type.equals(type)
              && unknown.reason.equals(reason));
    }

    /**
     * Strings keep their hash codes; what records do by themselves is slow until it is compiled.
     */
    @Override
    public int hashCode() {
      int flags = (caught ? 1 : 0) + (present ? 2 : 0);
      return (31 * type.hashCode() + reason.hashCode()) * 31 + flags;
    }

    /** Returns it as something that is there. */
    public Other there() {
      return present ? this : new Other(type, caught, reason, true);
    }
  }

  /**
   * An object of this very class. Two are equal whatever ways lead to the places that made them;
   * its hash code is computed once, for it is asked for all the time.
   */
  final class Instance implements Fact {

    private final String type;
    private final String id;
    private final Members fields;
    private final Witness witness;
    private final int hash;

    /**
     * Makes an object.
     *
     * @param type internal name
     * @param id the place that made it, to tell it from others
     * @param fields what is known of its fields; names that begin with {@code #} are ours
     * @param witness the way to the place that made it
     */
    public Instance(String type, String id, Map<String, FlowValue> fields, Witness witness) {
      this.type = type;
      this.id = id;
      this.fields = Members.of(fields);
      this.witness = witness;
      this.hash = (31 * type.hashCode() + id.hashCode()) * 31 + this.fields.hashCode();
    }

    public String type() {
      return type;
    }

    public String id() {
      return id;
    }

    /** Returns its fields, in an order that is always the same. */
    public Map<String, FlowValue> fields() {
      return fields;
    }

    public Witness witness() {
      return witness;
    }

    Members members() {
      return fields;
    }

    /** Returns the bit that stands for it in {@link FlowValue#objects}. */
    long mark() {
      return 1L << (hash ^ (hash >>> 6) ^ (hash >>> 15));
    }

    public @Nullable FlowValue field(String name) {
      return fields.get(name);
    }

    /** Returns it with a field, or without one of which nothing is known. */
    public Instance with(String name, @Nullable FlowValue value) {
      return withAll(fields.with(name, value));
    }

    /** Returns the same object, with what it holds as others know it. */
    public Instance holding(UnaryOperator<FlowValue> others) {
      return withAll(fields.map(others));
    }

    @SuppressWarnings("ReferenceEquality") // What stays is the very same.
    Instance withAll(Members changed) {
      return changed == fields ? this : new Instance(type, id, changed, witness);
    }

    public Instance as(String otherId, Witness way) {
      return new Instance(type, otherId, fields, way);
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return this == other
          || (other instanceof Instance object
              && object.hash == hash
              && object.type.equals(type)
              && object.id.equals(id)
              && object.fields.equals(fields));
    }

    @Override
    public int hashCode() {
      return hash;
    }

    @Override
    public String toString() {
      return type + fields;
    }
  }

  /**
   * A lambda or a method reference.
   *
   * @param type internal name of the interface
   * @param method name of the interface's method
   * @param body the method that runs
   * @param captured its first arguments
   */
  record Function(String type, String method, Handle body, List<FlowValue> captured)
      implements Fact {

    /** Makes the list immutable. */
    public Function {
      captured = List.copyOf(captured);
    }
  }

  /**
   * A truth value that tells about another value.
   *
   * @param subject the other value
   * @param type the type that it is asked for; empty for whether a box is full
   * @param negated whether the truth means that it is not
   */
  record Test(FlowValue subject, String type, boolean negated) implements Fact {}
}
