package dev.responds.contract.model;

/** Halves of surrogate pairs in texts. */
public final class HalfPairs {

  private static final char REPLACEMENT = '\uFFFD';

  private HalfPairs() {}

  /** Returns the text with the replacement character in place of each half without the other. */
  public static String replaced(String text) {
    StringBuilder replaced = null;
    for (int i = 0; i < text.length(); i++) {
      if (isHalf(text, i)) {
        replaced = replaced == null ? new StringBuilder(text) : replaced;
        replaced.setCharAt(i, REPLACEMENT);
      }
    }
    return replaced == null ? text : replaced.toString();
  }

  private static boolean isHalf(String text, int index) {
    char c = text.charAt(index);
    if (Character.isHighSurrogate(c)) {
      return index + 1 == text.length() || !Character.isLowSurrogate(text.charAt(index + 1));
    }
    return Character.isLowSurrogate(c)
        && (index == 0 || !Character.isHighSurrogate(text.charAt(index - 1)));
  }
}
