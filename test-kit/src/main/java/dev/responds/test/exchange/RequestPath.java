package dev.responds.test.exchange;

import java.nio.charset.StandardCharsets;

/** The path of a request as templates are held against it. */
public final class RequestPath {

  private RequestPath() {}

  /**
   * Returns the path without escapes and path parameters (RFC 3986 §2.1, §3.3). An escaped slash
   * stays as it is: it separates nothing.
   */
  public static String decoded(String raw) {
    if (raw.indexOf('%') < 0 && raw.indexOf(';') < 0) {
      return raw;
    }
    byte[] bytes = new byte[raw.length() * 3];
    int length = 0;
    boolean parameter = false;
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      parameter = c == ';' || (parameter && c != '/');
      if (parameter) {
        continue;
      }
      int escaped = c == '%' ? escaped(raw, i) : -1;
      if (escaped >= 0 && escaped != '/') {
        bytes[length++] = (byte) escaped;
        i += 2;
      } else {
        for (byte b : String.valueOf(c).getBytes(StandardCharsets.UTF_8)) {
          bytes[length++] = b;
        }
      }
    }
    return new String(bytes, 0, length, StandardCharsets.UTF_8);
  }

  /** Returns what the three signs stand for; -1 if they are no escape. */
  private static int escaped(String raw, int at) {
    if (at + 2 >= raw.length()) {
      return -1;
    }
    int high = Character.digit(raw.charAt(at + 1), 16);
    int low = Character.digit(raw.charAt(at + 2), 16);
    return high < 0 || low < 0 ? -1 : high * 16 + low;
  }
}
