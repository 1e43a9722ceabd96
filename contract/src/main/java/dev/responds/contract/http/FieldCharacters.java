package dev.responds.contract.http;

/**
 * The characters of header fields, RFC 9110 §5.1, §5.5 and §5.6.2. The annotations' jar has them in
 * a grammar of its own, which refuses values at run time: a processor path need not have that jar,
 * and an application has no processor.
 */
public final class FieldCharacters {

  private static final String TOKEN_SIGNS = "!#$%&'*+-.^_`|~";

  private FieldCharacters() {}

  /** Returns whether the text can be the name of a header field. */
  public static boolean isName(String text) {
    return !text.isEmpty() && text.chars().allMatch(FieldCharacters::isTokenCharacter);
  }

  /** Returns whether the text can be the value of a header field and means the same everywhere. */
  public static boolean isValue(String text) {
    return text.chars().allMatch(character -> isVisible(character) || character == '\t');
  }

  private static boolean isTokenCharacter(int character) {
    return (character >= 'a' && character <= 'z')
        || (character >= 'A' && character <= 'Z')
        || (character >= '0' && character <= '9')
        || TOKEN_SIGNS.indexOf(character) >= 0;
  }

  private static boolean isVisible(int character) {
    return character >= ' ' && character <= '~';
  }
}
