package dev.responds.contract.util;

/** Text of addresses' fragments, which needs no encoding there (RFC 3986 §3.5, RFC 3987 §2.2). */
public final class FragmentText {

  private FragmentText() {}

  /** Returns the text with an underscore for each character that neither is usable nor given. */
  public static String of(String text, String others) {
    StringBuilder usable = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int c = text.codePointAt(i);
      usable.appendCodePoint(isUsable(c) || others.indexOf(c) >= 0 ? c : '_');
    }
    return usable.toString();
  }

  /** A Java identifier may hold control and direction marks. */
  private static boolean isUsable(int c) {
    if (c < 0x80) {
      return Character.isLetterOrDigit(c) || "_-.$*".indexOf(c) >= 0;
    }
    return Character.isUnicodeIdentifierPart(c) && !Character.isIdentifierIgnorable(c);
  }
}
