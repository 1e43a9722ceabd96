package dev.responds.test.exchange;

/**
 * The content of a response, as far as it was looked at.
 *
 * @param presence whether there was any
 * @param text problem details as they were sent; empty if there were none, or too many of them
 */
public record Content(Presence presence, String text) {

  /** Problem details of more bytes are not looked at. */
  public static final int LIMIT = 16_384;

  /** There was no content. */
  public static final Content NONE = new Content(Presence.NONE, "");

  /** There was content, which nobody has looked at. */
  public static final Content SOME = new Content(Presence.SOME, "");

  /** Nobody knows. */
  public static final Content UNKNOWN = new Content(Presence.UNKNOWN, "");

  /** Whether there was content. */
  public enum Presence {
    NONE,
    SOME,
    UNKNOWN
  }

  /** Returns content that was looked at. */
  public static Content of(String text) {
    return new Content(Presence.SOME, text);
  }

  /** Returns whether there certainly was content. */
  public boolean some() {
    return presence == Presence.SOME;
  }

  /** Returns whether there certainly was none. */
  public boolean none() {
    return presence == Presence.NONE;
  }
}
