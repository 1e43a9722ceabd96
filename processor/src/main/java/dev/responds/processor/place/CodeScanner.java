package dev.responds.processor.place;

/** Finds its way through Java as it is written: what stands in literals and comments is skipped. */
public final class CodeScanner {

  private static final String BLOCK = "\"\"\"";

  private final String text;
  private int position;

  private CodeScanner(String text, int position) {
    this.text = text;
    this.position = position;
  }

  /**
   * Returns where the first of some characters stands that no bracket opens before, or -1.
   *
   * @param from where to begin, which is in no literal and in no comment
   */
  public static int find(String text, int from, String characters) {
    return new CodeScanner(text, from).find(characters);
  }

  /** Returns the position behind the last character of a part that is code. */
  public static int codeEnd(String text, int from, int to) {
    CodeScanner scanner = new CodeScanner(text, from);
    int end = from;
    while (scanner.position < to) {
      char c = text.charAt(scanner.position);
      if (c == '"' || c == '\'') {
        scanner.skipLiteral(c);
        end = scanner.position;
      } else if (Character.isWhitespace(c)) {
        scanner.position++;
      } else if (!scanner.skipComment()) {
        end = ++scanner.position;
      }
    }
    return Math.min(end, to);
  }

  /** Returns the first position from one on that is neither blank nor in a comment. */
  public static int skipBlank(String text, int from) {
    return new CodeScanner(text, from).skipBlank();
  }

  private int skipBlank() {
    while (position < text.length()) {
      if (Character.isWhitespace(text.charAt(position))) {
        position++;
      } else if (!skipComment()) {
        break;
      }
    }
    return Math.min(position, text.length());
  }

  private int find(String characters) {
    int depth = 0;
    while (position < text.length()) {
      char c = text.charAt(position);
      if (c == '"' || c == '\'') {
        skipLiteral(c);
      } else if (!skipComment()) {
        if (depth == 0 && characters.indexOf(c) >= 0) {
          return position;
        }
        depth += "({[".indexOf(c) >= 0 ? 1 : ")}]".indexOf(c) >= 0 ? -1 : 0;
        position++;
      }
    }
    return -1;
  }

  private boolean skipComment() {
    if (text.startsWith("//", position)) {
      skipTo("\n");
      return true;
    }
    if (text.startsWith("/*", position)) {
      position += 2;
      skipTo("*/");
      return true;
    }
    return false;
  }

  private void skipLiteral(char quote) {
    String end = text.startsWith(BLOCK, position) ? BLOCK : String.valueOf(quote);
    position += end.length();
    while (position < text.length() && !text.startsWith(end, position)) {
      position += text.charAt(position) == '\\' ? 2 : 1;
    }
    position += end.length();
  }

  private void skipTo(String end) {
    int found = text.indexOf(end, position);
    position = found < 0 ? text.length() : found + end.length();
  }
}
