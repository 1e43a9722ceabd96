package dev.responds.processor.page;

/** Keeps characters out of a file that have no place in one, whatever the sources contain. */
final class PrintableCharacters {

  private static final char REPLACEMENT = '\uFFFD';

  /** From here on, only halves of characters and what is no character have no place. */
  private static final char LAST_CONTROL = '\u009F';

  private PrintableCharacters() {}

  /** Replaces control characters, and halves of characters, by the sign for that. */
  static String printable(String text) {
    return isPrintable(text) ? text : replaced(text);
  }

  private static boolean isPrintable(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      // Both halves of a character past the first 65,536 are looked at together.
      if ((c < ' ' || c > '~') && (Character.isSurrogate(c) || !allowed(c))) {
        return false;
      }
    }
    return true;
  }

  private static String replaced(String text) {
    StringBuilder printable = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int c = text.codePointAt(i);
      printable.appendCodePoint(allowed(c) ? c : REPLACEMENT);
    }
    return printable.toString();
  }

  private static boolean allowed(int c) {
    if (c <= LAST_CONTROL) {
      return (c >= ' ' && c <= '~') || c == '\n' || c == '\t';
    }
    boolean half = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    return !half && (c & 0xFFFE) != 0xFFFE;
  }
}
