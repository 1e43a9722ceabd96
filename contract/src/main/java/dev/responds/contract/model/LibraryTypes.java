package dev.responds.contract.model;

import java.util.Set;

/** The types of the platform and of frameworks, of which it is known what content they hold. */
public final class LibraryTypes {

  private static final String[] PACKAGES = {"java.", "jakarta.", "org.springframework."};

  private static final Set<String> ANY_CONTENT =
      Set.of(
          "byte[]",
          "java.lang.String",
          "java.io.InputStream",
          "java.io.Reader",
          "org.springframework.core.io.Resource");

  private LibraryTypes() {}

  /** Returns whether the application does not define the type. */
  public static boolean contains(JavaType type) {
    return type.dimensions() > 0 || isLibrary(type.packageName() + ".");
  }

  /** Returns whether the application does not define a type of that canonical name. */
  public static boolean isLibrary(String name) {
    for (String prefix : PACKAGES) {
      if (name.startsWith(prefix)) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether any content fits the type, so that none of it is malformed. */
  public static boolean takesAnyContent(JavaType type) {
    return ANY_CONTENT.contains(type.canonicalName() + "[]".repeat(type.dimensions()));
  }
}
