package dev.responds.contract.json;

/** The characters of a text, from the first to the last. */
final class JsonScanner {

  /** No text of JSON has it outside of a string. */
  private static final char END = '\uffff';

  private final String text;
  private int at;

  JsonScanner(String text) {
    this.text = text;
  }

  /** Returns the next character, which stays the next. */
  char peek() {
    return isAtEnd() ? END : text.charAt(at);
  }

  /** Returns the next character, and goes on. */
  char next() {
    if (isAtEnd()) {
      throw unexpected();
    }
    return text.charAt(at++);
  }

  boolean isAtEnd() {
    return at >= text.length();
  }

  int position() {
    return at;
  }

  /** Returns the characters from there to the next one. */
  String since(int from) {
    return text.substring(from, at);
  }

  void skipSpace() {
    while (peek() == ' ' || peek() == '\n' || peek() == '\t' || peek() == '\r') {
      at++;
    }
  }

  /** Goes on if this is the next character, and returns whether it is. */
  boolean takeIf(char wanted) {
    boolean there = peek() == wanted && !isAtEnd();
    at += there ? 1 : 0;
    return there;
  }

  void take(char wanted) {
    if (!takeIf(wanted)) {
      throw unexpected();
    }
  }

  /** Goes on beyond digits, of which there has to be one. */
  void takeDigits() {
    int from = at;
    while (peek() >= '0' && peek() <= '9') {
      at++;
    }
    if (at == from) {
      throw unexpected();
    }
  }

  MalformedJsonException unexpected() {
    return isAtEnd() ? error("it ends too early", at) : error(shown(text.charAt(at)), at);
  }

  /** Returns the error, with the place as editors count it. */
  MalformedJsonException error(String reason, int place) {
    int line = 1;
    int start = 0;
    for (int i = text.indexOf('\n'); i >= 0 && i < place; i = text.indexOf('\n', i + 1)) {
      line++;
      start = i + 1;
    }
    return new MalformedJsonException(
        reason + " (line " + line + ", column " + (place - start + 1) + ")");
  }

  private static String shown(char c) {
    boolean visible = c >= ' ' && c < 0x7f;
    return (visible ? "'" + c + "'" : String.format("U+%04X", (int) c)) + " is not expected";
  }
}
