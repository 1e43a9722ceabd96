package dev.responds.processor.flow.value;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.analysis.Value;

/** What a value may be: a set of facts, of which one holds. */
public final class FlowValue implements Value {

  /** What cannot be used, such as a variable that has no value yet. */
  public static final FlowValue NONE = new FlowValue(1, List.of());

  public static final FlowValue NULL = of(new Fact.Null());

  private static final String OBJECT = "java/lang/Object";

  /** A value that may be more is as good as unknown. */
  private static final int MOST = 24;

  /** What is deeper inside of objects is not followed; it could be without end. */
  private static final int DEEPEST = 4;

  private static final int HEAVIEST = 400;

  private final int size;
  private final List<Fact> facts;
  private final int hash;
  private final int depth;
  private final int weight;
  private final long objects;

  /** Takes facts of which no two are equal. */
  private FlowValue(int size, List<Fact> facts) {
    this.size = size;
    this.facts = facts;
    int sum = 0;
    int deepest = 0;
    int all = facts.size();
    long held = 0;
    for (int i = 0; i < facts.size(); i++) {
      Fact fact = facts.get(i);
      sum += fact.hashCode();
      if (fact instanceof Fact.Instance object) {
        held |= object.mark() | object.members().objects();
        deepest = Math.max(deepest, 1 + object.members().depth());
        all += object.members().weight();
      } else if (fact instanceof Fact.Function function) {
        for (FlowValue value : function.captured()) {
          deepest = Math.max(deepest, 1 + value.depth);
          all += value.weight;
        }
        deepest = Math.max(deepest, 1);
      } else if (fact instanceof Fact.Test test) {
        deepest = Math.max(deepest, test.subject().depth);
      }
    }
    this.hash = sum;
    this.depth = deepest;
    this.weight = all;
    this.objects = held;
  }

  int depth() {
    return depth;
  }

  int weight() {
    return weight;
  }

  /**
   * Returns which objects may be in it, however deep: one bit for each, which others may share.
   * Most values have nothing to do with an object that changes, and this tells without looking at
   * them.
   */
  long objects() {
    return objects;
  }

  /** Returns whether it has objects inside of objects as deep, or as many, as are followed. */
  public boolean isDeep() {
    return depth >= DEEPEST || weight > HEAVIEST;
  }

  public static FlowValue of(Fact fact) {
    return new FlowValue(1, List.of(fact));
  }

  public static FlowValue of(int number) {
    return of(new Fact.Int(number));
  }

  public static FlowValue text(String text) {
    return of(new Fact.Text(text, true));
  }

  /** Returns a value that is one of these; {@link #NONE} if there are none. */
  public static FlowValue of(Collection<? extends Fact> facts) {
    List<Fact> distinct = new ArrayList<>(facts.size());
    for (Fact fact : facts) {
      add(fact, distinct);
    }
    return distinct.isEmpty() ? NONE : limited(1, distinct);
  }

  /** Returns a value of which only the type is known. */
  public static FlowValue other(Type type) {
    return switch (type.getSort()) {
      case Type.LONG, Type.DOUBLE ->
          new FlowValue(2, List.of(new Fact.Other(type.getDescriptor())));
      case Type.OBJECT -> other(type.getInternalName());
      default -> other(type.getDescriptor());
    };
  }

  public static FlowValue other(String type) {
    return of(new Fact.Other(type));
  }

  public static FlowValue unknown(Type type, String reason) {
    return type.getSort() == Type.OBJECT
        ? of(new Fact.Other(type.getInternalName(), false, reason))
        : other(type);
  }

  /** Returns what holds where two ways meet. */
  public FlowValue or(@Nullable FlowValue other) {
    if (other == null || other.equals(this)) {
      return this;
    }
    if (size != other.size) {
      return NONE;
    }
    List<Fact> all = new ArrayList<>(facts);
    for (Fact fact : other.facts) {
      add(fact, all);
    }
    return all.size() > facts.size() ? limited(size, all) : this;
  }

  /** Sets of a few facts are looked through faster than they are hashed. */
  private static void add(Fact fact, List<Fact> facts) {
    if (!facts.contains(fact)) {
      facts.add(fact);
    }
  }

  /** Returns what holds where two ways meet; what is unusable on one is so on both. */
  public FlowValue merge(FlowValue other) {
    return isNone() || other.isNone() ? NONE : or(other);
  }

  private static FlowValue limited(int size, List<Fact> facts) {
    List<Fact> kept = new ArrayList<>(facts.size());
    Fact.Other unknown = null;
    for (Fact fact : facts) {
      if (fact instanceof Fact.Other other && size == 1) {
        unknown = unknown == null ? other : joined(unknown, other);
      } else {
        kept.add(fact);
      }
    }
    if (kept.size() > MOST) {
      return of(new Fact.Other(OBJECT, false, "it may be too many different values"));
    }
    if (unknown != null) {
      kept.add(unknown);
    }
    return new FlowValue(size, List.copyOf(kept));
  }

  private static Fact.Other joined(Fact.Other one, Fact.Other other) {
    return new Fact.Other(
        one.type().equals(other.type()) ? one.type() : OBJECT,
        one.caught() && other.caught(),
        one.reason().isEmpty() ? other.reason() : one.reason(),
        one.present() && other.present());
  }

  /** Returns the facts, each once. */
  public List<Fact> facts() {
    return facts;
  }

  /** Returns the facts of one kind. */
  public <F extends Fact> List<F> facts(Class<F> kind) {
    List<F> found = new ArrayList<>();
    for (Fact fact : facts) {
      if (kind.isInstance(fact)) {
        found.add(kind.cast(fact));
      }
    }
    return found;
  }

  /** Returns the one fact that holds; null if there are several. */
  public @Nullable Fact only() {
    return facts.size() == 1 ? facts.get(0) : null;
  }

  /** Returns the text that it is for certain, or null. */
  public @Nullable String text() {
    return only() instanceof Fact.Text text && text.whole() ? text.value() : null;
  }

  /** Returns the facts for which a condition holds. */
  public FlowValue where(Predicate<Fact> condition) {
    List<Fact> kept = new ArrayList<>(facts.size());
    for (Fact fact : facts) {
      if (condition.test(fact)) {
        kept.add(fact);
      }
    }
    return kept.size() == facts.size()
        ? this
        : kept.isEmpty() ? NONE : new FlowValue(size, List.copyOf(kept));
  }

  /** Returns what each fact becomes. */
  @SuppressWarnings("ReferenceEquality") // What stays is the very same.
  public FlowValue map(Function<Fact, Fact> change) {
    return flatMap(
        fact -> {
          Fact after = change.apply(fact);
          return after == fact ? null : of(after);
        });
  }

  /**
   * Returns what all facts become.
   *
   * @param change what one becomes; null if it stays
   */
  public FlowValue flatMap(Function<Fact, @Nullable FlowValue> change) {
    List<Fact> changed = null;
    for (int i = 0; i < facts.size(); i++) {
      Fact fact = facts.get(i);
      FlowValue after = change.apply(fact);
      if (after != null && changed == null) {
        changed = new ArrayList<>(facts.subList(0, i));
      }
      if (changed != null) {
        if (after == null) {
          add(fact, changed);
        } else {
          for (Fact one : after.facts) {
            add(one, changed);
          }
        }
      }
    }
    return changed == null ? this : limited(size, changed);
  }

  /** Returns it without the reference to nothing. */
  public FlowValue nonNull() {
    if (!mayBeNull()) {
      return this;
    }
    return where(fact -> !(fact instanceof Fact.Null))
        .map(fact -> fact instanceof Fact.Other other ? other.there() : fact);
  }

  /** Returns whether it may be the reference to nothing, as far as is known. */
  public boolean mayBeNull() {
    for (Fact fact : facts) {
      if (fact instanceof Fact.Null || (fact instanceof Fact.Other other && !other.present())) {
        return true;
      }
    }
    return false;
  }

  public boolean isNone() {
    return facts.isEmpty();
  }

  @Override
  public int getSize() {
    return size;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof FlowValue value
            && value.size == size
            && value.hash == hash
            && value.facts.size() == facts.size()
            && isAmong(value.facts));
  }

  private boolean isAmong(List<Fact> others) {
    for (int i = 0; i < facts.size(); i++) {
      if (!facts.get(i).equals(others.get(i)) && !others.contains(facts.get(i))) {
        return false;
      }
    }
    return true;
  }

  @Override
  public int hashCode() {
    return hash;
  }

  @Override
  public String toString() {
    return facts.toString();
  }
}
