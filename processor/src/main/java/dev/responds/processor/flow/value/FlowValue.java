package dev.responds.processor.flow.value;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.analysis.Value;

/** What a value may be: a set of facts, of which one holds. */
public final class FlowValue implements Value {

  /** What cannot be used, such as a variable that has no value yet. */
  public static final FlowValue NONE = new FlowValue(1, Set.of());

  public static final FlowValue NULL = of(new Fact.Null());

  private static final String OBJECT = "java/lang/Object";

  /** A value that may be more is as good as unknown. */
  private static final int MOST = 24;

  /** What is deeper inside of objects is not followed; it could be without end. */
  private static final int DEEPEST = 4;

  private static final int HEAVIEST = 400;

  private final int size;
  private final Set<Fact> facts;
  private final int hash;
  private final int depth;
  private final int weight;

  private FlowValue(int size, Set<Fact> facts) {
    this.size = size;
    this.facts = facts;
    this.hash = facts.hashCode();
    this.depth = depth(facts);
    this.weight = weight(facts);
  }

  private static int weight(Set<Fact> facts) {
    int weight = 0;
    for (Fact fact : facts) {
      weight++;
      if (fact instanceof Fact.Instance object) {
        for (FlowValue value : object.fields().values()) {
          weight += value.weight;
        }
      } else if (fact instanceof Fact.Function function) {
        for (FlowValue value : function.captured()) {
          weight += value.weight;
        }
      }
    }
    return weight;
  }

  private static int depth(Set<Fact> facts) {
    int deepest = 0;
    for (Fact fact : facts) {
      if (fact instanceof Fact.Instance object) {
        deepest = Math.max(deepest, 1 + deepest(object.fields().values()));
      } else if (fact instanceof Fact.Function function) {
        deepest = Math.max(deepest, 1 + deepest(function.captured()));
      } else if (fact instanceof Fact.Test test) {
        deepest = Math.max(deepest, test.subject().depth);
      }
    }
    return deepest;
  }

  private static int deepest(Collection<FlowValue> values) {
    int deepest = 0;
    for (FlowValue value : values) {
      deepest = Math.max(deepest, value.depth);
    }
    return deepest;
  }

  /** Returns whether it has objects inside of objects as deep, or as many, as are followed. */
  public boolean isDeep() {
    return depth >= DEEPEST || weight > HEAVIEST;
  }

  public static FlowValue of(Fact fact) {
    return new FlowValue(1, Set.of(fact));
  }

  public static FlowValue of(int number) {
    return of(new Fact.Int(number));
  }

  public static FlowValue text(String text) {
    return of(new Fact.Text(text, true));
  }

  /** Returns a value that is one of these; {@link #NONE} if there are none. */
  public static FlowValue of(Collection<? extends Fact> facts) {
    return facts.isEmpty() ? NONE : limited(1, new LinkedHashSet<>(facts));
  }

  /** Returns a value of which only the type is known. */
  public static FlowValue other(Type type) {
    return switch (type.getSort()) {
      case Type.LONG, Type.DOUBLE -> new FlowValue(2, Set.of(new Fact.Other(type.getDescriptor())));
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
    Set<Fact> all = new LinkedHashSet<>(facts);
    return all.addAll(other.facts) ? limited(size, all) : this;
  }

  /** Returns what holds where two ways meet; what is unusable on one is so on both. */
  public FlowValue merge(FlowValue other) {
    return isNone() || other.isNone() ? NONE : or(other);
  }

  private static FlowValue limited(int size, Set<Fact> facts) {
    Set<Fact> kept = new LinkedHashSet<>();
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
    return new FlowValue(size, java.util.Collections.unmodifiableSet(kept));
  }

  private static Fact.Other joined(Fact.Other one, Fact.Other other) {
    return new Fact.Other(
        one.type().equals(other.type()) ? one.type() : OBJECT,
        one.caught() && other.caught(),
        one.reason().isEmpty() ? other.reason() : one.reason(),
        one.present() && other.present());
  }

  public Set<Fact> facts() {
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
    return facts.size() == 1 ? facts.iterator().next() : null;
  }

  /** Returns the text that it is for certain, or null. */
  public @Nullable String text() {
    return only() instanceof Fact.Text text && text.whole() ? text.value() : null;
  }

  /** Returns the facts for which a condition holds. */
  public FlowValue where(Predicate<Fact> condition) {
    Set<Fact> kept = new LinkedHashSet<>();
    for (Fact fact : facts) {
      if (condition.test(fact)) {
        kept.add(fact);
      }
    }
    return kept.size() == facts.size()
        ? this
        : kept.isEmpty() ? NONE : new FlowValue(size, java.util.Collections.unmodifiableSet(kept));
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
    Set<Fact> changed = new LinkedHashSet<>();
    boolean same = true;
    for (Fact fact : facts) {
      FlowValue after = change.apply(fact);
      if (after == null) {
        changed.add(fact);
      } else {
        same = false;
        changed.addAll(after.facts);
      }
    }
    return same ? this : limited(size, changed);
  }

  /** Returns it without the reference to nothing. */
  public FlowValue nonNull() {
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
            && value.facts.equals(facts));
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
