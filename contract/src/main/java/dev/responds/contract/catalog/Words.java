package dev.responds.contract.catalog;

import dev.responds.contract.json.JsonObject;
import java.util.Locale;

/** Enum constants as words of the catalogue, such as {@code after-change}. */
public final class Words {

  private Words() {}

  /** Returns the word of a constant. */
  public static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * Returns the constant of a word.
   *
   * @throws MalformedCatalogException if there is none
   */
  static <E extends Enum<E>> E read(Class<E> type, String word) {
    for (E constant : type.getEnumConstants()) {
      if (of(constant).equals(word)) {
        return constant;
      }
    }
    throw new MalformedCatalogException("'" + word + "' is no " + type.getSimpleName());
  }

  /** Returns the constant of the word that a member holds; the usual one if it is left out. */
  static <E extends Enum<E>> E read(Class<E> type, JsonObject json, String key, E usual) {
    return json.has(key) ? read(type, Json.text(json, key)) : usual;
  }
}
