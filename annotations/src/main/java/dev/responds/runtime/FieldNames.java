package dev.responds.runtime;

/** Names of header fields: each is the same in any case (RFC 9110 §5.1). */
final class FieldNames {

  private final String[] names;

  private FieldNames(String[] names) {
    this.names = names;
  }

  static FieldNames of(String... names) {
    return new FieldNames(names);
  }

  /** Returns whether it is one of these. Names differ in length first, so that few are compared. */
  boolean has(String name) {
    for (String other : names) {
      if (other.equalsIgnoreCase(name)) {
        return true;
      }
    }
    return false;
  }
}
