package dev.responds.contract.openapi;

import java.util.ArrayList;
import java.util.List;

/** Paths as OpenAPI writes them: a variable is a name in braces, without a pattern. */
final class PathTemplates {

  private PathTemplates() {}

  /**
   * Returns {@code /orders/{id}} for {@code /orders/{id:[0-9]+}}, {@code /{path}} for {@code
   * /{*path}}.
   */
  static String plain(String path) {
    StringBuilder plain = new StringBuilder();
    int at = 0;
    while (at < path.length()) {
      char c = path.charAt(at);
      int end = c == '{' ? closing(path, at) : -1;
      if (end < 0) {
        plain.append(c);
        at++;
      } else {
        plain.append('{').append(name(path.substring(at + 1, end))).append('}');
        at = end + 1;
      }
    }
    return plain.length() > 0 && plain.charAt(0) == '/' ? plain.toString() : "/" + plain;
  }

  /** Returns the names of the variables of a plain path. */
  static List<String> variables(String plain) {
    List<String> names = new ArrayList<>();
    int at = plain.indexOf('{');
    while (at >= 0) {
      int end = plain.indexOf('}', at);
      if (end < 0) {
        break;
      }
      String name = plain.substring(at + 1, end);
      if (!names.contains(name)) {
        names.add(name);
      }
      at = plain.indexOf('{', end);
    }
    return names;
  }

  /** A pattern may have braces of its own. */
  private static int closing(String path, int open) {
    int depth = 0;
    for (int i = open; i < path.length(); i++) {
      depth += path.charAt(i) == '{' ? 1 : path.charAt(i) == '}' ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    return -1;
  }

  private static String name(String variable) {
    int colon = variable.indexOf(':');
    String name = (colon < 0 ? variable : variable.substring(0, colon)).strip();
    return name.startsWith("*") ? name.substring(1) : name;
  }
}
