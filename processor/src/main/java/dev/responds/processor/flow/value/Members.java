package dev.responds.processor.flow.value;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The fields of an object, immutable and in the order of their names. Objects have a handful of
 * them, and are copied with one changed all the time: two short arrays cost least.
 */
final class Members extends AbstractMap<String, FlowValue> {

  static final Members NONE = new Members(new String[0], new FlowValue[0]);

  private final String[] names;
  private final FlowValue[] values;
  private final int hash;
  private final int depth;
  private final int weight;
  private final long objects;

  private Members(String[] names, FlowValue[] values) {
    this.names = names;
    this.values = values;
    int sum = 0;
    int deepest = 0;
    int all = 0;
    long held = 0;
    for (int i = 0; i < names.length; i++) {
      sum += names[i].hashCode() ^ values[i].hashCode();
      deepest = Math.max(deepest, values[i].depth());
      all += values[i].weight();
      held |= values[i].objects();
    }
    this.hash = sum;
    this.depth = deepest;
    this.weight = all;
    this.objects = held;
  }

  /** Returns these fields, without those that hold more than is followed. */
  static Members of(Map<String, FlowValue> fields) {
    if (fields instanceof Members members) {
      return members;
    }
    Members members = NONE;
    for (Map.Entry<String, FlowValue> field : fields.entrySet()) {
      members = members.with(field.getKey(), field.getValue());
    }
    return members;
  }

  /**
   * Returns these with another; without it, if nothing is known of it, or it holds more than is
   * followed: an object may hold itself.
   */
  @SuppressWarnings("ReferenceEquality") // What stays is the very same.
  Members with(String name, @Nullable FlowValue value) {
    int at = Arrays.binarySearch(names, name);
    if (value == null || value.isDeep()) {
      return at < 0 ? this : new Members(without(names, at), without(values, at));
    }
    if (at < 0) {
      return new Members(inserted(names, -at - 1, name), inserted(values, -at - 1, value));
    }
    if (values[at] == value) {
      return this;
    }
    FlowValue[] changed = values.clone();
    changed[at] = value;
    return new Members(names, changed);
  }

  /** Returns what all of them become. */
  @SuppressWarnings("ReferenceEquality") // What stays is the very same.
  Members map(UnaryOperator<FlowValue> change) {
    Members changed = this;
    for (int i = 0; i < names.length; i++) {
      FlowValue after = change.apply(values[i]);
      if (after != values[i]) {
        changed = changed.with(names[i], after);
      }
    }
    return changed;
  }

  private static <T> T[] without(T[] all, int at) {
    T[] rest = Arrays.copyOf(all, all.length - 1);
    System.arraycopy(all, at + 1, rest, at, rest.length - at);
    return rest;
  }

  private static <T> T[] inserted(T[] all, int at, T one) {
    T[] more = Arrays.copyOf(all, all.length + 1);
    System.arraycopy(all, at, more, at + 1, all.length - at);
    more[at] = one;
    return more;
  }

  /** Returns how deep objects are inside of objects. */
  int depth() {
    return depth;
  }

  /** Returns how many facts there are, those inside of objects too. */
  int weight() {
    return weight;
  }

  /** Returns which objects may be inside, as {@link FlowValue#objects} does. */
  long objects() {
    return objects;
  }

  @Override
  public @Nullable FlowValue get(@Nullable Object name) {
    int at = name instanceof String text ? Arrays.binarySearch(names, text) : -1;
    return at < 0 ? null : values[at];
  }

  @Override
  public int size() {
    return names.length;
  }

  @Override
  public Set<Entry<String, FlowValue>> entrySet() {
    return new AbstractSet<>() {
      @Override
      public Iterator<Entry<String, FlowValue>> iterator() {
        return entries();
      }

      @Override
      public int size() {
        return names.length;
      }
    };
  }

  private Iterator<Entry<String, FlowValue>> entries() {
    return new Iterator<>() {
      private int next;

      @Override
      public boolean hasNext() {
        return next < names.length;
      }

      @Override
      public Entry<String, FlowValue> next() {
        if (next >= names.length) {
          throw new NoSuchElementException();
        }
        Entry<String, FlowValue> entry = Map.entry(names[next], values[next]);
        next++;
        return entry;
      }
    };
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Members members
            && members.hash == hash
            && Arrays.equals(members.names, names)
            && Arrays.equals(members.values, values));
  }

  @Override
  public int hashCode() {
    return hash;
  }
}
