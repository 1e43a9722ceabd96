package dev.responds.contract.util;

/** Texts as they are typed in Java. */
public final class JavaLiteral {

  private JavaLiteral() {}

  /** Returns a text of one line, in quotes. */
  public static String of(String text) {
    return '"' + escaped(text) + '"';
  }

  /** Returns what stands between the quotes. */
  public static String escaped(String text) {
    return text.replace("\\", "\\\\").replace("\"", "\\\"");
  }
}
