package dev.responds.processor.reference;

/** Keeps characters out of a file that have no place in one, whatever the sources contain. */
final class Characters {

  private static final char REPLACEMENT = '\uFFFD';

  private Characters() {}

  /** Replaces control characters, and halves of characters, by the sign for that. */
  static String printable(String text) {
    return isPrintable(text) ? text : replaced(text);
  }

  private static boolean isPrintable(String text) {
    // Whole pages go through here; an array is read much faster than a text.
    for (char c : text.toCharArray()) {
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
    if (c < 0x80) {
      return (c >= ' ' && c != 0x7F) || c == '\n' || c == '\t';
    }
    int type = Character.getType(c);
    return type != Character.CONTROL && type != Character.SURROGATE && (c & 0xFFFE) != 0xFFFE;
  }
}
