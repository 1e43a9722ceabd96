package dev.responds.http;

import dev.responds.internal.Nullable;

/** The names of parameters that may each stand once, the last one first. */
final class ParameterNames {

  static final ParameterNames NONE = new ParameterNames("", null);

  private final String last;
  private final @Nullable ParameterNames others;

  private ParameterNames(String last, @Nullable ParameterNames others) {
    this.last = last;
    this.others = others;
  }

  boolean isEmpty() {
    return others == null;
  }

  /** Returns these names and that one; letters are the same in any case. */
  ParameterNames with(String owner, String name) {
    for (ParameterNames names = this; names.others != null; names = names.others) {
      if (names.last.equalsIgnoreCase(name)) {
        throw new IllegalArgumentException(owner + " has the parameter " + name + " twice");
      }
    }
    return new ParameterNames(name, this);
  }
}
