package dev.responds.processor.read.element;

import java.util.Collection;

/** Packages as the beginnings of the names of types that are in them. */
public final class Packages {

  private Packages() {}

  /** Returns whether the name begins with one of these. */
  public static boolean contain(Collection<String> beginnings, String name) {
    for (String beginning : beginnings) {
      if (name.startsWith(beginning)) {
        return true;
      }
    }
    return false;
  }
}
