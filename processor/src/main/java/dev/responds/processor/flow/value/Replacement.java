package dev.responds.processor.flow.value;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Objects that a call has changed, wherever they are held. */
public final class Replacement {

  private final Map<Fact.Instance, FlowValue> changed;
  private final long objects;

  public Replacement(Map<Fact.Instance, FlowValue> changed) {
    this.changed = Map.copyOf(changed);
    long marks = 0;
    for (Fact.Instance object : changed.keySet()) {
      marks |= object.mark();
    }
    this.objects = marks;
  }

  public boolean isEmpty() {
    return changed.isEmpty();
  }

  /** Returns the value after the call. */
  public FlowValue in(FlowValue value) {
    return (value.objects() & objects) == 0 ? value : value.flatMap(this::in);
  }

  @SuppressWarnings("ReferenceEquality") // What stays is the very same.
  private @Nullable FlowValue in(Fact fact) {
    if (!(fact instanceof Fact.Instance object)) {
      return null;
    }
    FlowValue whole = changed.get(object);
    if (whole != null) {
      return whole;
    }
    Members fields = object.members().map(this::in);
    return fields == object.members() ? null : FlowValue.of(object.withAll(fields));
  }
}
