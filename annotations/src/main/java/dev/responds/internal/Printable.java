package dev.responds.internal;

/** Texts in exceptions: who logs them must not get lines that somebody else has written. */
public final class Printable {

  private Printable() {}

  /** Returns the text with its control characters, and what breaks lines, written out. */
  public static String text(String text) {
    int first = 0;
    while (first < text.length() && !isHidden(text.charAt(first))) {
      first++;
    }
    if (first == text.length()) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length() + 8).append(text, 0, first);
    for (int i = first; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isHidden(c)) {
        out.append(String.format("<U+%04X>", (int) c));
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }

  private static boolean isHidden(char c) {
    int type = Character.getType(c);
    return Character.isISOControl(c)
        || type == Character.LINE_SEPARATOR
        || type == Character.PARAGRAPH_SEPARATOR
        || type == Character.FORMAT;
  }
}
