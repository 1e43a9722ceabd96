package dev.responds.processor.read.element;

/**
 * The names that types have had since Jakarta EE 9. Code that still lives on those of before is
 * read as if it did not.
 */
public final class PresentNames {

  private static final String BEFORE = "javax.";
  private static final String NOW = "jakarta.";

  /** The rest of {@code javax} is the platform's. */
  private static final String[] MOVED = {
    "annotation.Priority",
    "annotation.security.",
    "ejb.",
    "json.bind.",
    "security.enterprise.",
    "servlet.",
    "validation.",
    "ws.rs."
  };

  private PresentNames() {}

  /** Returns the name that a type has now. */
  static String of(String name) {
    if (name.startsWith(BEFORE)) {
      for (String moved : MOVED) {
        if (name.startsWith(moved, BEFORE.length())) {
          return NOW + name.substring(BEFORE.length());
        }
      }
    }
    return name;
  }

  /** Returns the name that a type had before. */
  public static String before(String name) {
    return BEFORE + name.substring(NOW.length());
  }
}
