package dev.responds.processor.flow.value;

import dev.responds.processor.flow.sent.Witness;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Handle;

/** One thing that a value may be. */
public sealed interface Fact {

  /** A number or truth value; a status of a framework, which is one to them, counts as that. */
  record Int(int value) implements Fact {}

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

    /** Returns it as something that is there. */
    public Other there() {
      return present ? this : new Other(type, caught, reason, true);
    }
  }

  /**
   * An object of this very class.
   *
   * @param type internal name
   * @param id the place that made it, to tell it from others
   * @param fields what is known of its fields; names that begin with {@code #} are ours
   * @param witness the way to the place that made it
   */
  record Instance(String type, String id, Map<String, FlowValue> fields, Witness witness)
      implements Fact {

    /**
     * Makes the fields immutable, in an order that is always the same, without those that hold more
     * than is followed: an object may hold itself.
     */
    public Instance {
      Map<String, FlowValue> kept = new TreeMap<>(fields);
      kept.values().removeIf(FlowValue::isDeep);
      fields = Collections.unmodifiableMap(kept);
    }

    public @Nullable FlowValue field(String name) {
      return fields.get(name);
    }

    /** Returns it with a field, or without one of which nothing is known. */
    public Instance with(String name, @Nullable FlowValue value) {
      Map<String, FlowValue> changed = new TreeMap<>(fields);
      if (value == null) {
        changed.remove(name);
      } else {
        changed.put(name, value);
      }
      return new Instance(type, id, changed, witness);
    }

    public Instance as(String otherId, Witness way) {
      return new Instance(type, otherId, fields, way);
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
