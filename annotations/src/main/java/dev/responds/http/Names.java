package dev.responds.http;

import dev.responds.internal.Nullable;

/** The names of parameters that may each stand once, the last one first. */
final class Names {

  static final Names NONE = new Names("", null);

  private final String last;
  private final @Nullable Names others;

  private Names(String last, @Nullable Names others) {
    this.last = last;
    this.others = others;
  }

  boolean isEmpty() {
    return others == null;
  }

  /** Returns these names and that one; letters are the same in any case. */
  Names with(String owner, String name) {
    for (Names names = this; names.others != null; names = names.others) {
      if (names.last.equalsIgnoreCase(name)) {
        throw new IllegalArgumentException(owner + " has the parameter " + name + " twice");
      }
    }
    return new Names(name, this);
  }
}
