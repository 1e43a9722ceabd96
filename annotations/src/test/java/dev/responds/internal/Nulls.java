package dev.responds.internal;

/** What a caller may pass whose compiler does not check for null. */
public final class Nulls {

  private Nulls() {}

  /** Returns no text. */
  @SuppressWarnings("NullAway")
  public static String nothing() {
    return null;
  }
}
