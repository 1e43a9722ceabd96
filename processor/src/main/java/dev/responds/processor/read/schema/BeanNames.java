package dev.responds.processor.read.schema;

import java.util.List;

/**
 * What Jackson calls the property behind an accessor. Its versions differ: 2 makes all leading
 * capitals small ({@code getURL} is {@code url}), 3 does as beans do ({@code URL}), and takes no
 * accessor for one whose name does not go on with a capital letter.
 */
final class BeanNames {

  private BeanNames() {}

  /**
   * Returns the name, or one for each version if they differ; none if no version has one.
   *
   * @param accessor the name of the method
   * @param prefix as in {@code get}
   * @param versions the versions that may be at work
   */
  static List<String> of(String accessor, String prefix, JacksonVersions versions) {
    if (!accessor.startsWith(prefix) || accessor.length() == prefix.length()) {
      return List.of();
    }
    String base = accessor.substring(prefix.length());
    String second = ofSecond(base);
    String third = ofThird(base);
    return switch (versions) {
      case SECOND -> List.of(second);
      case THIRD -> third.isEmpty() ? List.of() : List.of(third);
      case ANY ->
          third.isEmpty() || second.equals(third) ? List.of(second) : List.of(second, third);
    };
  }

  /** Returns whether all versions that may be at work take it for an accessor of that name. */
  static boolean isCertain(String accessor, String prefix, JacksonVersions versions) {
    String base = accessor.substring(prefix.length());
    return versions != JacksonVersions.ANY || ofSecond(base).equals(ofThird(base));
  }

  private static String ofSecond(String base) {
    StringBuilder name = new StringBuilder(base);
    for (int i = 0; i < base.length(); i++) {
      char small = Character.toLowerCase(base.charAt(i));
      if (small == base.charAt(i)) {
        break;
      }
      name.setCharAt(i, small);
    }
    return name.toString();
  }

  private static String ofThird(String base) {
    char first = base.charAt(0);
    if (!Character.isLetter(first) || Character.isLowerCase(first)) {
      return "";
    }
    return base.length() > 1
            && Character.isUpperCase(first)
            && Character.isUpperCase(base.charAt(1))
        ? base
        : Character.toLowerCase(first) + base.substring(1);
  }
}
