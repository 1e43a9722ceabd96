package dev.responds.contract.model;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place in the sources that outlives the compiler's own objects, so that it can be found again in
 * a later round: an element, one of its annotations, and the way into that annotation.
 *
 * @param kind what carries the annotation
 * @param name canonical name of the type or package; empty when there is no place at all
 * @param method name of the method, empty for a type or package
 * @param ordinal which of the methods of that name, from 0 in source order
 * @param annotation index of the annotation on the element, or -1 for the element itself
 * @param steps the way from that annotation to what is meant, through annotations inside of it;
 *     empty for the annotation itself. A repeated annotation is an entry of its container's {@code
 *     value}
 */
public record Source(
    Kind kind, String name, String method, int ordinal, int annotation, List<Step> steps) {

  /** No place: the finding is about the compile as a whole. */
  public static final Source NOWHERE = of(Kind.NOWHERE, "", "", 0);

  /** What carries the annotation. */
  public enum Kind {
    METHOD,
    TYPE,
    PACKAGE,
    NOWHERE
  }

  /**
   * A step from an annotation to an attribute of it, or to one entry of an attribute.
   *
   * @param attribute name of the attribute
   * @param index index inside an attribute that is an array, or -1
   */
  public record Step(String attribute, int index) {

    /** By hand: the first use of a record's own would cost a compile milliseconds. */
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Step step && index == step.index && attribute.equals(step.attribute);
    }

    @Override
    public int hashCode() {
      return 31 * attribute.hashCode() + index;
    }
  }

  /** Makes the steps immutable. */
  public Source {
    steps = List.copyOf(steps);
  }

  /** By hand: the first use of a record's own would cost a compile milliseconds. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Source source
        && kind == source.kind
        && ordinal == source.ordinal
        && annotation == source.annotation
        && name.equals(source.name)
        && method.equals(source.method)
        && steps.equals(source.steps);
  }

  @Override
  public int hashCode() {
    int hash = 31 * (31 * kind.name().hashCode() + name.hashCode()) + method.hashCode();
    return 31 * (31 * (31 * hash + ordinal) + annotation) + steps.hashCode();
  }

  /** Returns a type. */
  public static Source type(String name) {
    return of(Kind.TYPE, name, "", 0);
  }

  /** Returns a package. */
  public static Source packageNamed(String name) {
    return of(Kind.PACKAGE, name, "", 0);
  }

  /** Returns a method of a type. */
  public static Source method(String type, String method, int ordinal) {
    return of(Kind.METHOD, type, method, ordinal);
  }

  private static Source of(Kind kind, String name, String method, int ordinal) {
    return new Source(kind, name, method, ordinal, -1, List.of());
  }

  /** Returns the element itself. */
  public Source element() {
    return of(kind, name, method, ordinal);
  }

  /** Returns an annotation of this element. */
  public Source annotation(int index) {
    return new Source(kind, name, method, ordinal, index, List.of());
  }

  /** Returns an attribute of this annotation. */
  public Source at(String attribute) {
    return entry(attribute, -1);
  }

  /**
   * Returns one entry of an array attribute of this annotation. Where the entry is an annotation,
   * the way may go on from there.
   */
  public Source entry(String attribute, int index) {
    Step step = new Step(attribute, index);
    if (steps.isEmpty()) {
      return withSteps(List.of(step));
    }
    List<Step> longer = new ArrayList<>(steps);
    longer.add(step);
    return withSteps(longer);
  }

  /** Returns the annotation that has this attribute; the same if this is none. */
  public Source around() {
    return steps.isEmpty() ? this : withSteps(steps.subList(0, steps.size() - 1));
  }

  /** Returns whether another place is this one, or inside of this annotation. */
  public boolean holds(Source other) {
    return annotation == other.annotation
        && ordinal == other.ordinal
        && kind == other.kind
        && name.equals(other.name)
        && method.equals(other.method)
        && steps.size() <= other.steps.size()
        && steps.equals(other.steps.subList(0, steps.size()));
  }

  /** Returns the name of this attribute; empty for an annotation or element. */
  public String attribute() {
    return steps.isEmpty() ? "" : last().attribute();
  }

  /** Returns which entry of its attribute this is, from 0, or -1 if it is none. */
  public int entry() {
    return steps.isEmpty() ? -1 : last().index();
  }

  private Step last() {
    return steps.get(steps.size() - 1);
  }

  private Source withSteps(List<Step> others) {
    return new Source(kind, name, method, ordinal, annotation, others);
  }
}
