package dev.responds.benchmark.result;

import java.util.Locale;

/** In what the compiler ran. */
public enum Kind {
  /** A javac process of its own, as from a command line. */
  PROCESS,
  /** One of many compiles in the same virtual machine, as in a build daemon or an IDE. */
  WARM;

  /** Returns the name in a file of results. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Kind of(String label) {
    return valueOf(label.toUpperCase(Locale.ROOT));
  }
}
