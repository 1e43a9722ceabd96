package dev.responds.internal;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Objects;

/** The parts of structured fields (RFC 9651 §3.3) that values of this package write. */
public final class StructuredField {

  private static final long LARGEST = 999_999_999_999_999L;
  private static final Characters KEY_START = Characters.range('a', 'z').and("*");
  private static final Characters KEY = KEY_START.and(Characters.DIGITS).and("_-.");
  private static final Characters TOKEN_START = Characters.LETTERS.and("*");
  private static final Characters TOKEN = Characters.ALPHANUMERIC.and("!#$%&'*+-.^_`|~:/");
  private static final Characters STRING = Characters.VISIBLE.and(" ");

  private StructuredField() {}

  /** Returns an integer of up to 15 digits, RFC 9651 §3.3.1. */
  public static String integer(String what, long number) {
    if (number > LARGEST || number < -LARGEST) {
      throw new IllegalArgumentException(what + " has more than 15 digits: " + number);
    }
    return Long.toString(number);
  }

  /** Returns an integer that is not negative. */
  public static String count(String what, long number) {
    if (number < 0) {
      throw new IllegalArgumentException(what + " is negative: " + number);
    }
    return integer(what, number);
  }

  /** Returns a string in its quotes, RFC 9651 §3.3.3. */
  public static String string(String what, String text) {
    return FieldSyntax.quoted(
        what, FieldSyntax.only(STRING, what, FieldSyntax.notEmpty(what, text)));
  }

  /** Returns the text as a token if it can be one, RFC 9651 §3.3.4, and as a string if not. */
  static String tokenOrString(String what, String text) {
    return TOKEN_START.has(text.charAt(0)) && TOKEN.firstOther(text) < 0
        ? text
        : string(what, text);
  }

  /** Returns the text in UTF-8 as a byte sequence, RFC 9651 §3.3.5. */
  public static String bytes(String what, String text) {
    byte[] bytes = Objects.requireNonNull(text, what).getBytes(StandardCharsets.UTF_8);
    return ':' + Base64.getEncoder().encodeToString(bytes) + ':';
  }

  /** Returns the key of a parameter, RFC 9651 §3.1.2. */
  static String key(String what, String name) {
    if (!KEY_START.has(name.charAt(0))) {
      throw new IllegalArgumentException(what + " begins with neither a small letter nor *");
    }
    return FieldSyntax.only(KEY, what, name);
  }
}
