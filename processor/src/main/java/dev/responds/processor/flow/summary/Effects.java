package dev.responds.processor.flow.summary;

import dev.responds.processor.flow.sent.Gap;
import dev.responds.processor.flow.sent.Witness;
import dev.responds.processor.flow.value.Fact;
import dev.responds.processor.flow.value.Fields;
import dev.responds.processor.flow.value.FlowValue;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** What one call does, collected while the methods that it may reach are asked. */
public final class Effects {

  /** More of either would tell nobody more. */
  private static final int MOST = 200;

  private static final int MOST_GAPS = 8;

  private FlowValue returned = FlowValue.NONE;
  private boolean returns;
  private boolean opaque;
  private final Map<Fact, Witness> thrown = new LinkedHashMap<>();
  private final Map<Fact.Instance, FlowValue> changed = new LinkedHashMap<>();
  private final Map<Fact, Witness> sent = new LinkedHashMap<>();
  private final Set<Gap> gaps = new LinkedHashSet<>();

  /** Adds a value that may be returned. */
  void returns(FlowValue value) {
    returned = returns ? returned.or(value) : value;
    returns = true;
  }

  void fails(Fact exception, Witness witness) {
    add(thrown, exception, witness);
  }

  void sends(Fact response, Witness witness) {
    add(sent, response, witness);
  }

  /** The shortest way is the one to show. */
  static void add(Map<Fact, Witness> found, Fact fact, Witness witness) {
    Witness before = found.get(fact);
    if (before == null ? found.size() < MOST : witness.depth() < before.depth()) {
      found.put(fact, witness);
    }
  }

  void changes(Fact.Instance before, FlowValue after) {
    FlowValue other = changed.get(before);
    changed.put(before, other == null ? after : other.or(after));
  }

  /** Says that code which is not known may have put content and header fields into a response. */
  void mayFill(Fact.Instance response) {
    if (response.field(Fields.STATUS) != null && response.field(Fields.CONTENT) == null) {
      Fact.Instance filled =
          response
              .with(Fields.CONTENT, FlowValue.other("java/lang/Object"))
              .with(Fields.MORE_HEADERS, FlowValue.of(1));
      changes(response, FlowValue.of(response).or(FlowValue.of(filled)));
    }
  }

  /** Says that what was changed may also have stayed. */
  void mayStay() {
    changed.replaceAll((before, after) -> after.or(FlowValue.of(before)));
  }

  /** A response that may hide is never left out: it decides what can be said of all others. */
  void gap(Gap gap) {
    if (gaps.size() < MOST_GAPS) {
      gaps.add(gap);
    } else if (gap.kind() == Gap.Kind.RESPONSE && gaps.stream().noneMatch(Effects::mayHideOne)) {
      gaps.remove(gaps.iterator().next());
      gaps.add(gap);
    }
  }

  private static boolean mayHideOne(Gap gap) {
    return gap.kind() == Gap.Kind.RESPONSE;
  }

  void opaque() {
    opaque = true;
  }

  /** Takes over what another call does, except for what it returns and throws. */
  void include(Effects other) {
    includeSent(other);
    other.changed.forEach(this::changes);
  }

  /** Takes over what another call sends, and what of it was not understood. */
  void includeSent(Effects other) {
    other.sent.forEach(this::sends);
    other.gaps.forEach(this::gap);
    opaque |= other.opaque;
  }

  FlowValue returned() {
    return returned;
  }

  boolean returns() {
    return returns;
  }

  boolean isOpaque() {
    return opaque;
  }

  Map<Fact, Witness> thrown() {
    return thrown;
  }

  Map<Fact.Instance, FlowValue> changed() {
    return changed;
  }

  Map<Fact, Witness> sent() {
    return sent;
  }

  Set<Gap> gaps() {
    return gaps;
  }
}
