package dev.responds.contract.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON as RFC 8259 has it, and nothing else. Strings become {@link String}, numbers {@link
 * BigDecimal}, truth values {@link Boolean}, arrays {@link List} and objects {@link JsonObject}.
 */
public final class JsonParser {

  /** Arrays and objects inside of each other; more of them could overflow the stack. */
  private static final int DEPTH = 500;

  private final JsonScanner scanner;
  private final JsonStrings strings;
  private int depth;

  private JsonParser(String text) {
    this.scanner = new JsonScanner(text);
    this.strings = new JsonStrings(scanner);
  }

  /**
   * Reads a text that is an object as a whole.
   *
   * @throws MalformedJsonException if it is none
   */
  public static JsonObject object(String text) {
    if (value(text) instanceof JsonObject object) {
      return object;
    }
    throw new MalformedJsonException("it is not an object");
  }

  /**
   * Reads a text that is one value as a whole.
   *
   * @throws MalformedJsonException if it is none
   */
  static @Nullable Object value(String text) {
    JsonParser parser = new JsonParser(text);
    Object value = parser.value();
    parser.scanner.skipSpace();
    if (!parser.scanner.isAtEnd()) {
      throw parser.scanner.unexpected();
    }
    return value;
  }

  private @Nullable Object value() {
    scanner.skipSpace();
    return switch (scanner.peek()) {
      case '{' -> members();
      case '[' -> entries();
      case '"' -> strings.read();
      case 't' -> word("true", true);
      case 'f' -> word("false", false);
      case 'n' -> word("null", null);
      default -> number();
    };
  }

  private JsonObject members() {
    Map<String, @Nullable Object> members = new LinkedHashMap<>();
    if (opens('}')) {
      do {
        addMember(members);
      } while (continues('}'));
    }
    return new JsonObject(members);
  }

  /** Readers of a repeated name would not agree on which of its values counts (RFC 8259 §4). */
  private void addMember(Map<String, @Nullable Object> members) {
    scanner.skipSpace();
    int start = scanner.position();
    String name = strings.read();
    if (members.containsKey(name)) {
      throw scanner.error("'" + name + "' is there twice", start);
    }
    scanner.skipSpace();
    scanner.take(':');
    members.put(name, value());
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
      throw scanner.error("more than " + DEPTH + " levels", scanner.position());
    }
    scanner.next();
    scanner.skipSpace();
    return !closes(end);
  }

  /** Takes a comma or the closing bracket, and returns whether it was a comma. */
  private boolean continues(char end) {
    scanner.skipSpace();
    if (closes(end)) {
      return false;
    }
    scanner.take(',');
    return true;
  }

  private boolean closes(char end) {
    boolean closed = scanner.takeIf(end);
    depth -= closed ? 1 : 0;
    return closed;
  }

  private @Nullable Object word(String word, @Nullable Object value) {
    for (int i = 0; i < word.length(); i++) {
      scanner.take(word.charAt(i));
    }
    return value;
  }

  private BigDecimal number() {
    int start = scanner.position();
    scanner.takeIf('-');
    if (!scanner.takeIf('0')) {
      scanner.takeDigits();
    }
    if (scanner.takeIf('.')) {
      scanner.takeDigits();
    }
    if (scanner.takeIf('e') || scanner.takeIf('E')) {
      if (!scanner.takeIf('+')) {
        scanner.takeIf('-');
      }
      scanner.takeDigits();
    }
    try {
      return new BigDecimal(scanner.since(start));
    } catch (NumberFormatException e) {
      throw scanner.error("the number is out of range", start);
    }
  }
}
