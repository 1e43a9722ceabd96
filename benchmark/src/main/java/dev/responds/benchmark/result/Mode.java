package dev.responds.benchmark.result;

import java.util.Locale;

/** How the same API was compiled. */
public enum Mode {
  /** Without processing. */
  PLAIN,
  /**
   * Without processing, but with the generated sources added: what the compiler alone needs for the
   * same code, and so the limit for a processor that generates it.
   */
  LIMIT,
  /**
   * With a processor that hands the generated sources to the compiler and does nothing else: the
   * least that writing them can cost.
   */
  COPIED,
  /** With the processor, in a class loader of its own. */
  PROCESSED,
  /** With the processor, in a class loader that earlier compiles have used. */
  KEPT,
  /**
   * One class of ten endpoints again, whose code was edited, after the whole and without
   * processing.
   */
  EDITED_PLAIN,
  /**
   * One class of ten endpoints again, whose code was edited, after the whole and with the
   * processor.
   */
  EDITED;

  /** Returns the name in a file of results. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Returns the mode of that name in a file of results. */
  public static Mode of(String label) {
    return valueOf(label.toUpperCase(Locale.ROOT));
  }
}
