package dev.responds.internal;

import java.util.Objects;

/** The grammar of header fields, RFC 9110 §5: refuses what must not reach the wire. */
public final class FieldSyntax {

  private static final Characters TOKEN = Characters.ALPHANUMERIC.and("!#$%&'*+-.^_`|~");
  private static final Characters TOKEN68 = Characters.ALPHANUMERIC.and("-._~+/");
  private static final Characters FIELD_VALUE = Characters.VISIBLE.and(" \t");
  private static final Characters MEMBER = FIELD_VALUE.without(",\"");
  private static final Characters OPAQUE_TAG = Characters.VISIBLE.without("\"");

  private FieldSyntax() {}

  /** Returns {@code name} if it is a field name: a token, RFC 9110 §5.1. */
  public static String fieldName(String name) {
    return token("header field name", name);
  }

  /**
   * Returns {@code value} if it is a token, RFC 9110 §5.6.2; {@code what} names it in the
   * exception.
   */
  public static String token(String what, String value) {
    return only(TOKEN, what, notEmpty(what, value));
  }

  /** Returns whether a token can have this character, RFC 9110 §5.6.2. */
  static boolean isToken(char c) {
    return TOKEN.has(c);
  }

  /** Returns the text as a token if it can be one, and as a quoted string if not. */
  public static String tokenOrQuoted(String name, String text) {
    boolean token = !Objects.requireNonNull(text, name).isEmpty() && TOKEN.firstOther(text) < 0;
    return token ? text : quoted(name, text);
  }

  /**
   * Returns {@code value} if it can stand in the field {@code name}: visible ASCII, spaces and
   * tabs, and neither a space nor a tab at the ends, RFC 9110 §5.5.
   */
  public static String fieldValue(String name, String value) {
    fieldText(name, value);
    if (!value.isEmpty()
        && (isBlank(value.charAt(0)) || isBlank(value.charAt(value.length() - 1)))) {
      throw new IllegalArgumentException("value of " + name + " begins or ends with white space");
    }
    return value;
  }

  /** Returns {@code text} as a quoted string, RFC 9110 §5.6.4. */
  public static String quoted(String name, String text) {
    fieldText(name, text);
    StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        quoted.append('\\');
      }
      quoted.append(c);
    }
    return quoted.append('"').toString();
  }

  private static void fieldText(String name, String text) {
    int other = FIELD_VALUE.firstOther(Objects.requireNonNull(text, name));
    if (other >= 0) {
      throw new IllegalArgumentException("value of " + name + " has " + describe(text, other));
    }
  }

  /** Returns whether {@code text} can be a quoted string: whether it is ASCII without controls. */
  public static boolean isQuotable(String text) {
    return FIELD_VALUE.firstOther(text) < 0;
  }

  /** Returns {@code value} if it is one member of a list without quoted strings. */
  public static String member(String what, String value) {
    return only(MEMBER, what, fieldValue(what, notEmpty(what, value)));
  }

  /**
   * Returns {@code opaque} if it can stand between the quotes of an entity tag, RFC 9110 §8.8.3.
   */
  public static String opaqueTag(String opaque) {
    return only(OPAQUE_TAG, "value of ETag", Objects.requireNonNull(opaque, "ETag"));
  }

  /** Returns {@code value} if it is a token68, RFC 9110 §11.2. */
  public static String token68(String what, String value) {
    int end = Objects.requireNonNull(value, what).length();
    while (end > 0 && value.charAt(end - 1) == '=') {
      end--;
    }
    if (end == 0 || TOKEN68.firstOther(value.substring(0, end)) >= 0) {
      throw new IllegalArgumentException(what + " is not a token68: letters, digits, -._~+/ and =");
    }
    return value;
  }

  /** Returns {@code value} if it has characters of that set alone. */
  public static String only(Characters allowed, String what, String value) {
    int other = allowed.firstOther(value);
    if (other >= 0) {
      throw new IllegalArgumentException(what + " has " + describe(value, other));
    }
    return value;
  }

  public static String notEmpty(String what, String value) {
    if (Objects.requireNonNull(value, what).isEmpty()) {
      throw new IllegalArgumentException(what + " is empty");
    }
    return value;
  }

  /** Returns what stands at that index, for an exception. */
  public static String describe(String text, int index) {
    return describe(text.charAt(index)) + " at index " + index;
  }

  private static String describe(char c) {
    return switch (c) {
      case '\r' -> "a carriage return";
      case '\n' -> "a line feed";
      case '\0' -> "a NUL";
      default ->
          Characters.VISIBLE.has(c)
              ? "the character '" + c + "'"
              : String.format("the character U+%04X", (int) c);
    };
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }
}
