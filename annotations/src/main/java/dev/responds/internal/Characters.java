package dev.responds.internal;

/**
 * A set of ASCII characters: one bit for each, so that a look-up costs no more than a comparison.
 *
 * @param low the bits of U+0000 to U+003F
 * @param high the bits of U+0040 to U+007F
 */
public record Characters(long low, long high) {

  public static final Characters DIGITS = range('0', '9');
  static final Characters LETTERS = range('a', 'z').and(range('A', 'Z'));
  public static final Characters ALPHANUMERIC = LETTERS.and(DIGITS);

  /** All that is visible: U+0021 to U+007E. */
  public static final Characters VISIBLE = range('!', '~');

  static Characters of(String members) {
    long low = 0;
    long high = 0;
    for (int i = 0; i < members.length(); i++) {
      char c = members.charAt(i);
      low |= c < Long.SIZE ? 1L << c : 0;
      high |= c < Long.SIZE ? 0 : 1L << c;
    }
    return new Characters(low, high);
  }

  /** The characters from {@code first} to {@code last}, both included. */
  public static Characters range(char first, char last) {
    StringBuilder members = new StringBuilder();
    for (char c = first; c <= last; c++) {
      members.append(c);
    }
    return of(members.toString());
  }

  public Characters and(String members) {
    return and(of(members));
  }

  public Characters and(Characters other) {
    return new Characters(low | other.low, high | other.high);
  }

  public Characters without(String members) {
    Characters other = of(members);
    return new Characters(low & ~other.low, high & ~other.high);
  }

  /** Returns whether the code point belongs to this set; nothing beyond ASCII does. */
  public boolean has(int c) {
    return c < Long.SIZE ? (low >>> c & 1) != 0 : c < 2 * Long.SIZE && (high >>> c & 1) != 0;
  }

  /** Returns the index of the first character of {@code text} that is not in this set, or -1. */
  public int firstOther(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!has(text.charAt(i))) {
        return i;
      }
    }
    return -1;
  }
}
