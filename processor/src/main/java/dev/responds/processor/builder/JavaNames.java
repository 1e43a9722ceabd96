package dev.responds.processor.builder;

import dev.responds.contract.http.Status;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.SourceVersion;

/** Java names made from words of HTTP. */
final class JavaNames {

  /** Methods without parameters that every class has already. */
  private static final Set<String> OF_OBJECT =
      Set.of(
          "clone", "finalize", "getClass", "hashCode", "notify", "notifyAll", "toString", "wait");

  private JavaNames() {}

  /** Returns whether a method without parameters can have the name in any class. */
  static boolean isFree(String name) {
    return SourceVersion.isName(name) && !OF_OBJECT.contains(name);
  }

  /**
   * Returns the reason phrase in camel case, as in {@code uriTooLong}; the number if there is none,
   * as in {@code status306}.
   */
  static String factory(int code, Optional<Status> status) {
    if (status.isPresent() && !status.get().reason().startsWith("(")) {
      String name = camelCase(status.get().reason());
      if (!name.isEmpty()) {
        return name;
      }
    }
    return "status" + code;
  }

  /** Returns the name of a header field as that of a parameter, as in {@code cacheControl}. */
  static String parameter(String header) {
    if (header.equalsIgnoreCase("ETag")) {
      return "eTag";
    }
    String name = camelCase(header);
    if (name.isEmpty() || !Character.isJavaIdentifierStart(name.charAt(0))) {
      return "field" + name;
    }
    return SourceVersion.isKeyword(name) ? name + "Value" : name;
  }

  static String capitalized(String name) {
    return name.isEmpty()
        ? name
        : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  /** Returns the words as one, without anything but letters and digits of ASCII. */
  static String camelCase(String words) {
    StringBuilder name = new StringBuilder(words.length());
    boolean begins = false;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (!isLetter(c) && !(c >= '0' && c <= '9')) {
        begins = name.length() > 0;
      } else {
        name.append(begins ? upper(c) : lower(c));
        begins = false;
      }
    }
    return name.toString();
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static char upper(char c) {
    return isLetter(c) ? (char) (c & ~0x20) : c;
  }

  private static char lower(char c) {
    return isLetter(c) ? (char) (c | 0x20) : c;
  }
}
