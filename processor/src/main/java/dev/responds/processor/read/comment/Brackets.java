package dev.responds.processor.read.comment;

/** Finds where an inline tag ends. */
final class Brackets {

  private Brackets() {}

  /** Returns the index of the bracket that closes the one there; -1 if none does. */
  static int closing(String text, int index) {
    int depth = 0;
    for (int i = index; i < text.length(); i++) {
      if (text.charAt(i) == '{') {
        depth++;
      } else if (text.charAt(i) == '}') {
        depth--;
        if (depth == 0) {
          return i;
        }
      }
    }
    return -1;
  }
}
