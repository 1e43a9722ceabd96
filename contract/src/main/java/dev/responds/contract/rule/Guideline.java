package dev.responds.contract.rule;

import java.util.Optional;

/**
 * A published guideline that a level follows.
 *
 * @param reference how people cite it, as in {@code Zalando 151}
 * @param url its address
 */
public record Guideline(String reference, String url) {

  private static final String ZALANDO = "Zalando ";

  /** Returns the guideline that a level gives as its reason, if it is one whose address we know. */
  public static Optional<Guideline> find(String because) {
    String number = because.startsWith(ZALANDO) ? because.substring(ZALANDO.length()) : "";
    return isNumber(number)
        ? Optional.of(
            new Guideline(
                because, "https://opensource.zalando.com/restful-api-guidelines/#" + number))
        : Optional.empty();
  }

  private static boolean isNumber(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return !text.isEmpty();
  }
}
