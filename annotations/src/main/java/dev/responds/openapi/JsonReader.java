package dev.responds.openapi;

import dev.responds.internal.Nullable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads JSON as RFC 8259 has it: objects as {@link Map}, arrays as {@link List}, numbers as {@link
 * BigDecimal}. A library would have to be one that every server has, of the same major version, and
 * there is none.
 */
final class JsonReader {

  /** Arrays and objects inside of each other; more of them could overflow the stack. */
  private static final int DEPTH = 500;

  private static final String SPACE = " \t\n\r";
  private static final String NUMBER = "+-.0123456789eE";

  private final String text;
  private int at;
  private int depth;

  private JsonReader(String text) {
    this.text = text;
  }

  /**
   * Reads a text that is an object as a whole.
   *
   * @throws IllegalArgumentException if it is none
   */
  static Map<?, ?> object(String text) {
    JsonReader reader = new JsonReader(text);
    Object value = reader.value();
    reader.skipSpace();
    if (reader.at < text.length()) {
      throw reader.unexpected();
    }
    if (value instanceof Map<?, ?> object) {
      return object;
    }
    throw new IllegalArgumentException("it is not an object");
  }

  private @Nullable Object value() {
    skipSpace();
    return switch (peek()) {
      case '{' -> members();
      case '[' -> entries();
      case '"' -> string();
      case 't' -> word("true", true);
      case 'f' -> word("false", false);
      case 'n' -> word("null", null);
      default -> number();
    };
  }

  private Map<String, @Nullable Object> members() {
    Map<String, @Nullable Object> members = new LinkedHashMap<>();
    if (opens('}')) {
      do {
        skipSpace();
        String name = string();
        skipSpace();
        take(':');
        if (members.containsKey(name)) {
          throw new IllegalArgumentException("a member is there twice");
        }
        members.put(name, value());
      } while (continues('}'));
    }
    return members;
  }

  private List<@Nullable Object> entries() {
    List<@Nullable Object> entries = new ArrayList<>();
    if (opens(']')) {
      do {
        entries.add(value());
      } while (continues(']'));
    }
    return entries;
  }

  /** Takes the opening bracket, and returns whether the closing one does not follow at once. */
  private boolean opens(char end) {
    if (++depth > DEPTH) {
      throw new IllegalArgumentException("more than " + DEPTH + " levels");
    }
    at++;
    skipSpace();
    return !closes(end);
  }

  /** Takes a comma or the closing bracket, and returns whether it was a comma. */
  private boolean continues(char end) {
    skipSpace();
    if (closes(end)) {
      return false;
    }
    take(',');
    return true;
  }

  private boolean closes(char end) {
    boolean closed = at < text.length() && text.charAt(at) == end;
    at += closed ? 1 : 0;
    depth -= closed ? 1 : 0;
    return closed;
  }

  private @Nullable Object word(String word, @Nullable Object value) {
    if (!text.startsWith(word, at)) {
      throw unexpected();
    }
    at += word.length();
    return value;
  }

  private BigDecimal number() {
    int start = at;
    while (at < text.length() && NUMBER.indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    String number = text.substring(start, at);
    if (!number.matches("-?(0|[1-9][0-9]*+)(\\.[0-9]++)?([eE][+-]?[0-9]{1,9})?")) {
      at = start;
      throw unexpected();
    }
    return new BigDecimal(number);
  }

  private String string() {
    take('"');
    StringBuilder string = new StringBuilder();
    while (peek() != '"') {
      char c = next();
      if (c < ' ') {
        at--;
        throw unexpected();
      }
      string.append(c == '\\' ? escaped() : c);
    }
    at++;
    return string.toString();
  }

  private char escaped() {
    char c = next();
    return switch (c) {
      case '"', '\\', '/' -> c;
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case 'u' -> code();
      default -> {
        at--;
        throw unexpected();
      }
    };
  }

  private char code() {
    int code = 0;
    for (int i = 0; i < 4; i++) {
      char c = next();
      int digit = c < 0x80 ? Character.digit(c, 16) : -1;
      if (digit < 0) {
        at--;
        throw unexpected();
      }
      code = (code << 4) | digit;
    }
    return (char) code;
  }

  private void skipSpace() {
    while (at < text.length() && SPACE.indexOf(text.charAt(at)) >= 0) {
      at++;
    }
  }

  private char peek() {
    if (at >= text.length()) {
      throw unexpected();
    }
    return text.charAt(at);
  }

  private char next() {
    char c = peek();
    at++;
    return c;
  }

  private void take(char wanted) {
    if (peek() != wanted) {
      throw unexpected();
    }
    at++;
  }

  private IllegalArgumentException unexpected() {
    return new IllegalArgumentException(
        at < text.length()
            ? "what stands at character " + at + " is no JSON"
            : "it ends too early");
  }
}
