package dev.responds.processor.flow.summary;

import dev.responds.processor.flow.sent.Gap;
import dev.responds.processor.flow.sent.Witness;
import dev.responds.processor.flow.value.Fact;
import dev.responds.processor.flow.value.FlowValue;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a method does, seen from a caller with certain arguments.
 *
 * @param returned what it returns; {@link FlowValue#NONE} if it never does
 * @param returns whether it may return at all
 * @param thrown the exceptions that leave it, each with the way to where it begins
 * @param after what its arguments are when it returns
 * @param statics what static fields have; for initialisers alone
 * @param sent what is sent on the way, whatever is returned: resumed, written to a raw response
 * @param gaps what was not understood
 * @param opaque whether it calls code of the application that was not followed
 */
public record Summary(
    FlowValue returned,
    boolean returns,
    Map<Fact, Witness> thrown,
    List<FlowValue> after,
    Map<String, FlowValue> statics,
    Map<Fact, Witness> sent,
    Set<Gap> gaps,
    boolean opaque) {

  /** What is known before a method was looked at: as if it never returned. */
  static final Summary BOTTOM =
      new Summary(FlowValue.NONE, false, Map.of(), List.of(), Map.of(), Map.of(), Set.of(), false);

  /** Makes copies, in the order that was given. */
  public Summary {
    thrown = copy(thrown);
    after = List.copyOf(after);
    statics = Map.copyOf(statics);
    sent = copy(sent);
    gaps = gaps.isEmpty() ? Set.of() : Collections.unmodifiableSet(new LinkedHashSet<>(gaps));
  }

  /** Returns whether a status may be set on the way, in a way that is not understood. */
  public boolean mayHideStatus() {
    for (Gap gap : gaps) {
      if (gap.kind() == Gap.Kind.RESPONSE) {
        return true;
      }
    }
    return false;
  }

  private static Map<Fact, Witness> copy(Map<Fact, Witness> facts) {
    return facts.isEmpty() ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(facts));
  }
}
