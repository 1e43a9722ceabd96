package dev.responds.openapi;

import java.util.Locale;

/**
 * What tells operations apart: the method, and the path without the names of its variables, which
 * make no other path (OpenAPI 3.1 §4.8.8.2).
 *
 * @param method the method, in upper case
 * @param shape the path, as in <code>/orders/{}</code>
 */
record OperationKey(String method, String shape) {

  static OperationKey of(String method, String path) {
    return new OperationKey(
        method.toUpperCase(Locale.ROOT), path.replaceAll("\\{[^{}]*+\\}", "{}"));
  }

  /** Returns the same request below a prefix. */
  OperationKey below(String prefix) {
    return new OperationKey(method, shape.equals("/") ? prefix : prefix + shape);
  }

  /** Returns what stands before the path of another key of the same request; may be none. */
  String before(OperationKey whole) {
    String path = shape.equals("/") ? "" : shape;
    boolean ends =
        method.equals(whole.method)
            && whole.shape.length() > path.length()
            && whole.shape.endsWith(path);
    return ends ? whole.shape.substring(0, whole.shape.length() - path.length()) : "";
  }
}
