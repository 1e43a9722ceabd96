package dev.responds.http;

/** The path segments {@code .} and {@code ..}, which clients remove (RFC 3986 §5.2.4). */
final class DotSegments {

  private DotSegments() {}

  /** Returns how many segments before the query are dots, also where a dot is encoded. */
  static int count(String reference) {
    int count = 0;
    int dots = 0;
    int others = 0;
    for (int i = 0; i < reference.length(); i++) {
      char c = reference.charAt(i);
      if (c == '?' || c == '#') {
        break;
      }
      if (c == '/') {
        count += isDots(dots, others);
        dots = 0;
        others = 0;
      } else if (c == '.') {
        dots++;
      } else if (c == '%' && reference.regionMatches(true, i, "%2E", 0, 3)) {
        dots++;
        i += 2;
      } else {
        others++;
      }
    }
    return count + isDots(dots, others);
  }

  private static int isDots(int dots, int others) {
    return others == 0 && (dots == 1 || dots == 2) ? 1 : 0;
  }
}
