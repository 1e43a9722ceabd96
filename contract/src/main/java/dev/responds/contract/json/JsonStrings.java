package dev.responds.contract.json;

/** Reads strings (RFC 8259 §7). A lone surrogate stays what it is (§8.2). */
final class JsonStrings {

  private final JsonScanner scanner;

  JsonStrings(JsonScanner scanner) {
    this.scanner = scanner;
  }

  String read() {
    scanner.take('"');
    StringBuilder read = new StringBuilder();
    while (!scanner.takeIf('"')) {
      char c = scanner.peek();
      if (c < ' ' || scanner.isAtEnd()) {
        throw scanner.unexpected();
      }
      read.append(scanner.takeIf('\\') ? escaped() : scanner.next());
    }
    return read.toString();
  }

  private char escaped() {
    char c = scanner.peek();
    char meant =
        switch (c) {
          case '"', '\\', '/' -> c;
          case 'b' -> '\b';
          case 'f' -> '\f';
          case 'n' -> '\n';
          case 'r' -> '\r';
          case 't' -> '\t';
          case 'u' -> 'u';
          default -> throw scanner.unexpected();
        };
    scanner.next();
    return c == 'u' ? code() : meant;
  }

  private char code() {
    int code = 0;
    for (int i = 0; i < 4; i++) {
      char c = scanner.peek();
      int digit = c < 0x80 ? Character.digit(c, 16) : -1;
      if (digit < 0) {
        throw scanner.unexpected();
      }
      code = (code << 4) | digit;
      scanner.next();
    }
    return (char) code;
  }
}
