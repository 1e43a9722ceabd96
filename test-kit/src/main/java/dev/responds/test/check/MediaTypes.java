package dev.responds.test.check;

import java.util.Locale;

/** Media types as they are compared. */
final class MediaTypes {

  private MediaTypes() {}

  /**
   * Returns whether content of the type is what is declared: parameters count where the declaration
   * has some, and a part of the declaration may be an asterisk.
   */
  static boolean isOf(String sent, String declared) {
    String sentType = type(sent);
    String declaredType = type(declared);
    return isOfType(sentType, declaredType) && parametersHold(sent, declared);
  }

  private static boolean isOfType(String sent, String declared) {
    if (sent.equals(declared) || declared.equals("*/*")) {
      return true;
    }
    int slash = declared.indexOf('/');
    String family = slash < 0 ? declared : declared.substring(0, slash + 1);
    if (declared.endsWith("/*")) {
      return sent.startsWith(family);
    }
    // What is declared as application/*+json is a range of Spring.
    return declared.contains("*+")
        && sent.startsWith(family)
        && sent.endsWith(declared.substring(declared.indexOf('*') + 1));
  }

  private static boolean parametersHold(String sent, String declared) {
    String[] parts = declared.split(";", -1);
    for (int i = 1; i < parts.length; i++) {
      if (!squeezed(sent).contains(";" + squeezed(parts[i]))) {
        return false;
      }
    }
    return true;
  }

  private static String squeezed(String text) {
    return text.replace(" ", "").replace("\"", "").toLowerCase(Locale.ROOT);
  }

  /** Returns type and subtype alone. */
  static String type(String mediaType) {
    int end = mediaType.indexOf(';');
    return (end < 0 ? mediaType : mediaType.substring(0, end)).strip().toLowerCase(Locale.ROOT);
  }

  /** Returns whether it is problem details (RFC 9457 §3), whatever they are written in. */
  static boolean isProblem(String mediaType) {
    return type(mediaType).startsWith("application/problem+");
  }
}
