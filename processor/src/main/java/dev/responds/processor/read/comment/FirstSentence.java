package dev.responds.processor.read.comment;

import java.util.List;

/** Finds where the first sentence of a comment ends. */
final class FirstSentence {

  /** What begins a block of its own, in small letters. */
  private static final List<String> BLOCKS =
      List.of("p", "ul", "ol", "pre", "table", "dl", "div", "blockquote", "hr", "h");

  private FirstSentence() {}

  /** Returns the index behind it. */
  static int end(String text) {
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (text.startsWith("{@", i) || (depth > 0 && c == '{')) {
        depth++;
      } else if (depth > 0) {
        depth -= c == '}' ? 1 : 0;
      } else if (i > 0 && ((c == '<' && beginsBlock(text, i + 1)) || isEmptyLine(text, i))) {
        return i;
      } else if (ends(text, i)) {
        return i + 1;
      }
    }
    return text.length();
  }

  private static boolean isEmptyLine(String text, int index) {
    return text.charAt(index) == '\n'
        && text.substring(index + 1, Math.min(text.length(), index + 80)).matches("(?s) *\n.*");
  }

  private static boolean beginsBlock(String text, int index) {
    for (String block : BLOCKS) {
      int end = index + block.length();
      if (text.regionMatches(true, index, block, 0, block.length())
          && end < text.length()
          && (block.equals("h")
              ? Character.isDigit(text.charAt(end))
              : !Character.isLetterOrDigit(text.charAt(end)))) {
        return true;
      }
    }
    return false;
  }

  /** A small letter goes on with the sentence, as behind "e.g.". */
  private static boolean ends(String text, int index) {
    char c = text.charAt(index);
    if (c == '\u3002') {
      return true;
    }
    if (c != '.' && c != '!' && c != '?') {
      return false;
    }
    int next = index + 1;
    if (next < text.length() && !Character.isWhitespace(text.charAt(next))) {
      return false;
    }
    while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
      next++;
    }
    return next == text.length() || !Character.isLowerCase(text.charAt(next));
  }
}
