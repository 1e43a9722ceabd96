package dev.responds.http;

import java.util.Objects;
import java.util.regex.Pattern;

/** The grammar of header fields, RFC 9110 §5: refuses what must not reach the wire. */
final class FieldSyntax {

  private static final String TOKEN_PUNCTUATION = "!#$%&'*+-.^_`|~";

  private static final Pattern TOKEN68 = Pattern.compile("[A-Za-z0-9._~+/-]+=*");

  private FieldSyntax() {}

  /** Returns {@code name} if it is a field name: a token, RFC 9110 §5.1. */
  static String fieldName(String name) {
    return token("header field name", name);
  }

  /**
   * Returns {@code value} if it is a token, RFC 9110 §5.6.2; {@code what} names it in the
   * exception.
   */
  static String token(String what, String value) {
    Objects.requireNonNull(value, what);
    if (value.isEmpty()) {
      throw new IllegalArgumentException(what + " is empty");
    }
    for (int i = 0; i < value.length(); i++) {
      if (!isTokenCharacter(value.charAt(i))) {
        throw new IllegalArgumentException(
            what + " has " + describe(value.charAt(i)) + " at index " + i);
      }
    }
    return value;
  }

  /**
   * Returns {@code value} if it can stand in the field {@code name}: visible ASCII, spaces and
   * tabs, and neither a space nor a tab at the ends, RFC 9110 §5.5.
   */
  static String fieldValue(String name, String value) {
    Objects.requireNonNull(value, name);
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c != '\t' && (c < ' ' || c > '~')) {
        throw new IllegalArgumentException(
            "value of " + name + " has " + describe(c) + " at index " + i);
      }
    }
    if (!value.isEmpty()
        && (isBlank(value.charAt(0)) || isBlank(value.charAt(value.length() - 1)))) {
      throw new IllegalArgumentException("value of " + name + " begins or ends with white space");
    }
    return value;
  }

  /** Returns {@code text} as a quoted string, RFC 9110 §5.6.4. */
  static String quoted(String name, String text) {
    StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        quoted.append('\\');
      }
      quoted.append(c);
    }
    return fieldValue(name, quoted.append('"').toString());
  }

  /** Refuses what an entity tag cannot have between its quotes, RFC 9110 §8.8.3. */
  static void opaqueTag(String opaque) {
    for (int i = 0; i < opaque.length(); i++) {
      char c = opaque.charAt(i);
      if (c <= ' ' || c == '"' || c > '~') {
        throw new IllegalArgumentException("value of ETag has " + describe(c) + " at index " + i);
      }
    }
  }

  /** Returns {@code value} if it is a token68, RFC 9110 §11.2. */
  static String token68(String what, String value) {
    if (!TOKEN68.matcher(Objects.requireNonNull(value, what)).matches()) {
      throw new IllegalArgumentException(what + " is not a token68: letters, digits, -._~+/ and =");
    }
    return value;
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }

  private static boolean isTokenCharacter(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || TOKEN_PUNCTUATION.indexOf(c) >= 0;
  }

  private static String describe(char c) {
    return switch (c) {
      case '\r' -> "a carriage return";
      case '\n' -> "a line feed";
      case '\0' -> "a NUL";
      default ->
          c > ' ' && c <= '~'
              ? "the character '" + c + "'"
              : String.format("the character U+%04X", (int) c);
    };
  }
}
