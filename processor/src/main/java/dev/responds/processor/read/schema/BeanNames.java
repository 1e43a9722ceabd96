package dev.responds.processor.read.schema;

/**
 * What Jackson calls the property behind an accessor. Its versions differ: 2 makes all leading
 * capitals small ({@code getURL} is {@code url}), 3 does as beans do ({@code URL}), and takes no
 * accessor for one whose name does not go on with a capital letter.
 */
final class BeanNames {

  private BeanNames() {}

  /**
   * Returns the name; empty if the version has none.
   *
   * @param accessor the name of the method
   * @param prefix as in {@code get}
   * @param version the version at work
   * @param inRecord whether it is a method of a record, where 3 is not that strict
   */
  static String of(String accessor, String prefix, JacksonVersions version, boolean inRecord) {
    String base = accessor.substring(prefix.length());
    return version == JacksonVersions.THIRD ? ofThird(base, inRecord) : ofSecond(base);
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

  /** Returns the name that JSON-B knows, which calls methods of records as they are. */
  static String ofJsonB(String accessor, String prefix, boolean inRecord) {
    String base = accessor.substring(prefix.length());
    boolean capitals =
        base.length() > 1
            && Character.isUpperCase(base.charAt(0))
            && Character.isUpperCase(base.charAt(1));
    return inRecord
        ? accessor
        : capitals || base.isEmpty()
            ? base
            : Character.toLowerCase(base.charAt(0)) + base.substring(1);
  }

  private static String ofThird(String base, boolean inRecord) {
    char first = base.charAt(0);
    if (!inRecord && (!Character.isLetter(first) || Character.isLowerCase(first))) {
      return "";
    }
    return base.length() > 1
            && Character.isUpperCase(first)
            && Character.isUpperCase(base.charAt(1))
        ? base
        : Character.toLowerCase(first) + base.substring(1);
  }

  /**
   * Returns whether 3 looks for accessors of a field that are called like it but for the case of
   * letters, as {@code getAValue} and {@code aValue}.
   */
  static boolean isLoose(String field) {
    return !Character.isLowerCase(field.charAt(0))
        || (field.length() > 1 && !Character.isLowerCase(field.charAt(1)));
  }
}
