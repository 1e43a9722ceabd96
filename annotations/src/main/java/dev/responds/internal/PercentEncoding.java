package dev.responds.internal;

/** Percent-encoding of text in UTF-8 (RFC 3986 §2.1). */
public final class PercentEncoding {

  /** What never needs encoding in a URI (RFC 3986 §2.3). */
  public static final Characters UNRESERVED = Characters.ALPHANUMERIC.and("-._~");

  /** What has a meaning of its own in a URI (RFC 3986 §2.2). */
  public static final Characters RESERVED = Characters.of(":/?#[]@!$&'()*+,;=");

  /** What a URI consists of (RFC 3986 §2). */
  public static final Characters URI = UNRESERVED.and(RESERVED).and("%");

  /** What an extended parameter carries as it is (RFC 8187 §3.2.1). */
  private static final Characters ATTRIBUTE = Characters.ALPHANUMERIC.and("!#$&+-.^_`|~");

  private static final String DIGITS = "0123456789ABCDEF";
  private static final Characters HEXADECIMAL = Characters.of(DIGITS).and("abcdef");

  private PercentEncoding() {}

  /** Returns {@code text} as the value of a parameter such as {@code title*} (RFC 8187 §3.2). */
  public static String extendedValue(String what, String text) {
    StringBuilder value = new StringBuilder(text.length() * 3 + 7).append("UTF-8''");
    append(value, encodable(what, text), ATTRIBUTE);
    return value.toString();
  }

  /** Returns {@code text} if it can be encoded; {@code what} names it in the exception. */
  static String encodable(String what, String text) {
    int other = firstUnencodable(text);
    if (other >= 0) {
      throw new IllegalArgumentException(what + " has " + FieldSyntax.describe(text, other));
    }
    return text;
  }

  /** Returns where {@code text} has a control character or half a surrogate pair, or -1. */
  public static int firstUnencodable(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isISOControl(c)) {
        return i;
      }
      if (Character.isSurrogate(c)) {
        if (!Character.isSupplementaryCodePoint(text.codePointAt(i))) {
          return i;
        }
        i++;
      }
    }
    return -1;
  }

  /** Appends encodable {@code text} with every character encoded that is not in {@code kept}. */
  public static void append(StringBuilder out, String text, Characters kept) {
    int i = kept.firstOther(text);
    if (i < 0) {
      out.append(text);
      return;
    }
    out.append(text, 0, i);
    while (i < text.length()) {
      int c = text.codePointAt(i);
      if (kept.has(c)) {
        out.append((char) c);
      } else {
        appendEncoded(out, c);
      }
      i += Character.charCount(c);
    }
  }

  /** Returns whether a percent sign and two hexadecimal digits stand at that index. */
  public static boolean isTriplet(String text, int index) {
    return index + 2 < text.length()
        && text.charAt(index) == '%'
        && HEXADECIMAL.has(text.charAt(index + 1))
        && HEXADECIMAL.has(text.charAt(index + 2));
  }

  /** Appends a code point that can be encoded. */
  public static void appendEncoded(StringBuilder out, int c) {
    if (c < 0x80) {
      appendByte(out, c);
    } else if (c < 0x800) {
      appendByte(out, 0xC0 | c >> 6);
      appendContinuation(out, c);
    } else if (c < 0x10000) {
      appendByte(out, 0xE0 | c >> 12);
      appendContinuation(out, c >> 6);
      appendContinuation(out, c);
    } else {
      appendByte(out, 0xF0 | c >> 18);
      appendContinuation(out, c >> 12);
      appendContinuation(out, c >> 6);
      appendContinuation(out, c);
    }
  }

  private static void appendContinuation(StringBuilder out, int bits) {
    appendByte(out, 0x80 | (bits & 0x3F));
  }

  private static void appendByte(StringBuilder out, int b) {
    out.append('%').append(DIGITS.charAt(b >> 4)).append(DIGITS.charAt(b & 0xF));
  }
}
