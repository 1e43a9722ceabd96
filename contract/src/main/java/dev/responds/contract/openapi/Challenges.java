package dev.responds.contract.openapi;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads which authentication schemes a value of {@code WWW-Authenticate} names. */
final class Challenges {

  /** The registry of IANA, in small letters; schemes have no case (RFC 9110 §11.1). */
  private static final Set<String> REGISTERED =
      Set.of(
          "basic",
          "bearer",
          "concealed",
          "digest",
          "dpop",
          "gnap",
          "hoba",
          "mutual",
          "negotiate",
          "oauth",
          "privatetoken",
          "scram-sha-1",
          "scram-sha-256",
          "vapid");

  private Challenges() {}

  /** Returns the schemes of a list of challenges (RFC 9110 §11.6.1), registered ones in small. */
  static List<String> schemes(String value) {
    List<String> schemes = new ArrayList<>();
    for (String item : items(value)) {
      String text = item.strip();
      int end = tokenLength(text);
      // What an equals sign follows is a parameter of the challenge before.
      boolean parameter = text.substring(end).stripLeading().startsWith("=");
      boolean whole = end == text.length() || text.charAt(end) == ' ';
      if (end > 0 && !parameter && whole) {
        String small = text.substring(0, end).toLowerCase(Locale.ROOT);
        schemes.add(REGISTERED.contains(small) ? small : text.substring(0, end));
      }
    }
    return schemes;
  }

  /** Commas inside of quotes separate nothing. */
  private static List<String> items(String value) {
    List<String> items = new ArrayList<>();
    boolean quoted = false;
    int start = 0;
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == '"') {
        quoted = !quoted;
      } else if (quoted && c == '\\') {
        i++;
      } else if (!quoted && c == ',') {
        items.add(value.substring(start, i));
        start = i + 1;
      }
    }
    items.add(value.substring(start));
    return items;
  }

  private static int tokenLength(String text) {
    int length = 0;
    while (length < text.length() && isTokenCharacter(text.charAt(length))) {
      length++;
    }
    return length;
  }

  private static boolean isTokenCharacter(char c) {
    return (c < 0x80 && Character.isLetterOrDigit(c)) || "!#$%&'*+-.^_`|~".indexOf(c) >= 0;
  }
}
