package dev.responds.benchmark.result;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

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
  EDITED_PLAIN(PLAIN, "Group"),
  /**
   * One class of ten endpoints again, whose code was edited, after the whole and with the
   * processor.
   */
  EDITED(PROCESSED, "Group"),
  /** The classes of a group again, whose payload type was edited, without processing. */
  TYPE_EDITED_PLAIN(PLAIN, "Dto"),
  /** The classes of a group again, whose payload type was edited, with the processor. */
  TYPE_EDITED(PROCESSED, "Dto"),
  /** A service again, whose code was edited, without processing. */
  SERVICE_EDITED_PLAIN(PLAIN, "Service"),
  /** A service again, whose code was edited, with the processor. */
  SERVICE_EDITED(PROCESSED, "Service");

  private final @Nullable Mode whole;
  private final String edited;

  Mode() {
    this(null, "");
  }

  Mode(@Nullable Mode whole, String edited) {
    this.whole = whole;
    this.edited = edited;
  }

  /** Returns the mode into whose classes it compiles: an edit comes after a whole. */
  public Mode whole() {
    return whole == null ? this : whole;
  }

  /** Returns how the name of the file begins that is edited before; empty if none is. */
  public String edited() {
    return edited;
  }

  /** Returns the name in a file of results. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Returns the mode of that name in a file of results. */
  public static Mode of(String label) {
    return valueOf(label.toUpperCase(Locale.ROOT));
  }
}
