package dev.responds.contract.model;

import org.jspecify.annotations.Nullable;

/**
 * A place in the sources that outlives the compiler's own objects, so that it can be found again in
 * a later round.
 *
 * @param kind what carries the annotation
 * @param name canonical name of the type or package; empty when there is no place at all
 * @param method name of the method, empty for a type or package
 * @param ordinal which of the methods of that name, from 0 in source order
 * @param annotation index of the annotation on the element, or -1 for the element itself
 * @param repeated index inside the container annotation that holds it, or -1
 * @param attribute name of the annotation's attribute, empty for the annotation itself
 * @param entry index inside an attribute that is an array, or -1
 */
public record Source(
    Kind kind,
    String name,
    String method,
    int ordinal,
    int annotation,
    int repeated,
    String attribute,
    int entry) {

  /** No place: the finding is about the compile as a whole. */
  public static final Source NOWHERE = of(Kind.NOWHERE, "", "", 0);

  /** What carries the annotation. */
  public enum Kind {
    METHOD,
    TYPE,
    PACKAGE,
    NOWHERE
  }

  /** By hand: the first use of a record's own would cost a compile milliseconds. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Source source
        && kind == source.kind
        && ordinal == source.ordinal
        && annotation == source.annotation
        && repeated == source.repeated
        && entry == source.entry
        && name.equals(source.name)
        && method.equals(source.method)
        && attribute.equals(source.attribute);
  }

  @Override
  public int hashCode() {
    int hash = 31 * name.hashCode() + method.hashCode();
    return 31 * (31 * (31 * hash + ordinal) + annotation) + repeated;
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
    return new Source(kind, name, method, ordinal, -1, -1, "", -1);
  }

  /** Returns the element itself. */
  public Source element() {
    return of(kind, name, method, ordinal);
  }

  /** Returns an annotation of this element. */
  public Source annotation(int index, int repeatedIndex) {
    return new Source(kind, name, method, ordinal, index, repeatedIndex, "", -1);
  }

  /** Returns an attribute of this annotation. */
  public Source at(String attributeName) {
    return entry(attributeName, -1);
  }

  /** Returns one entry of an array attribute of this annotation. */
  public Source entry(String attributeName, int index) {
    return new Source(kind, name, method, ordinal, annotation, repeated, attributeName, index);
  }
}
