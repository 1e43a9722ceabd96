package dev.responds.processor.read.comment;

import java.util.Map;

/** The character references of HTML that comments have: numbers, and the names of a few. */
final class Entities {

  /** No reference here has more characters. */
  static final int LONGEST = 10;

  private static final Map<String, String> NAMED =
      Map.ofEntries(
          Map.entry("lt", "<"),
          Map.entry("gt", ">"),
          Map.entry("amp", "&"),
          Map.entry("quot", "\""),
          Map.entry("apos", "'"),
          Map.entry("nbsp", " "),
          Map.entry("ndash", "\u2013"),
          Map.entry("mdash", "\u2014"),
          Map.entry("hellip", "\u2026"),
          Map.entry("rarr", "\u2192"),
          Map.entry("times", "\u00d7"),
          Map.entry("sect", "\u00a7"),
          Map.entry("copy", "\u00a9"));

  private Entities() {}

  /** Returns the character that the inside of a reference names; empty if it is not known. */
  static String decode(String inside) {
    if (!inside.startsWith("#")) {
      return NAMED.getOrDefault(inside, "");
    }
    boolean hexadecimal = inside.startsWith("#x") || inside.startsWith("#X");
    try {
      int c = Integer.parseInt(inside.substring(hexadecimal ? 2 : 1), hexadecimal ? 16 : 10);
      boolean fine =
          Character.isValidCodePoint(c)
              && !Character.isISOControl(c)
              && (c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE);
      return fine ? Character.toString(c) : "";
    } catch (NumberFormatException notOne) {
      return "";
    }
  }

  /** Returns a text with all its references decoded. */
  static String decodeAll(String text) {
    StringBuilder decoded = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      int semicolon = text.charAt(i) == '&' ? text.indexOf(';', i) : -1;
      String one =
          semicolon < 0 || semicolon - i > LONGEST ? "" : decode(text.substring(i + 1, semicolon));
      decoded.append(one.isEmpty() ? text.substring(i, i + 1) : one);
      i = one.isEmpty() ? i : semicolon;
    }
    return decoded.toString();
  }
}
