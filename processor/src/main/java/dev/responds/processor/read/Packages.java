package dev.responds.processor.read;

import java.util.Collection;

/** Packages as the beginnings of the names of types that are in them. */
final class Packages {

  private Packages() {}

  /** Returns whether the name begins with one of these. */
  static boolean contain(Collection<String> beginnings, String name) {
    for (String beginning : beginnings) {
      if (name.startsWith(beginning)) {
        return true;
      }
    }
    return false;
  }
}
