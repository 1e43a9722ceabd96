package dev.responds.processor.suggest;

/**
 * Finds where an annotation ends. Unless somebody has asked for it at its start, javac knows only
 * where it begins.
 */
final class AnnotationEnd {

  private final String text;
  private int position;

  private AnnotationEnd(String text, int position) {
    this.text = text;
    this.position = position;
  }

  /** Returns the position behind an annotation with arguments, or -1 if it has none. */
  static int of(String text, int start) {
    int open = text.indexOf('(', start);
    return open < 0 ? -1 : new AnnotationEnd(text, open).closing();
  }

  private int closing() {
    int depth = 0;
    while (position < text.length()) {
      char c = text.charAt(position);
      if (c == '"' || c == '\'') {
        skipLiteral(c);
      } else if (text.startsWith("//", position)) {
        skipTo("\n");
      } else if (text.startsWith("/*", position)) {
        position += 2;
        skipTo("*/");
      } else {
        position++;
        depth += c == '(' ? 1 : c == ')' ? -1 : 0;
        if (depth == 0) {
          return position;
        }
      }
    }
    return -1;
  }

  private void skipLiteral(char quote) {
    String block = "\"\"\"";
    String end = text.startsWith(block, position) ? block : String.valueOf(quote);
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
