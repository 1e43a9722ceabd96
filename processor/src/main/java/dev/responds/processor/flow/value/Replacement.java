package dev.responds.processor.flow.value;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Objects that a call has changed, wherever they are held. */
public final class Replacement {

  private final Map<Fact, FlowValue> changed;

  public Replacement(Map<Fact, FlowValue> changed) {
    this.changed = Map.copyOf(changed);
  }

  public boolean isEmpty() {
    return changed.isEmpty();
  }

  /** Returns the value after the call. */
  public FlowValue in(FlowValue value) {
    return value.flatMap(this::in);
  }

  @SuppressWarnings("ReferenceEquality") // What stays is the very same.
  private @Nullable FlowValue in(Fact fact) {
    FlowValue whole = changed.get(fact);
    if (whole != null) {
      return whole;
    }
    if (!(fact instanceof Fact.Instance object) || object.fields().isEmpty()) {
      return null;
    }
    Map<String, FlowValue> fields = new TreeMap<>();
    boolean same = true;
    for (Map.Entry<String, FlowValue> field : object.fields().entrySet()) {
      FlowValue after = in(field.getValue());
      same &= after == field.getValue();
      fields.put(field.getKey(), after);
    }
    return same
        ? null
        : FlowValue.of(new Fact.Instance(object.type(), object.id(), fields, object.witness()));
  }
}
