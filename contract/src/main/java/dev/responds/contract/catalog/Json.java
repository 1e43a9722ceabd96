package dev.responds.contract.catalog;

import dev.responds.contract.json.JsonObject;
import dev.responds.contract.json.JsonWriter;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads members of an object, and says which one is missing or of another type. */
public final class Json {

  private Json() {}

  /** Writes an array as a member; nothing if it is empty. */
  public static void put(JsonWriter json, String key, Collection<?> values) {
    if (!values.isEmpty()) {
      json.array(key, values);
    }
  }

  /** Writes a flag as a member; nothing if it is not set. */
  static void flag(JsonWriter json, String key, boolean value) {
    if (value) {
      json.value(key, true);
    }
  }

  /** Writes a constant as a member; nothing if it is the one that goes without saying. */
  static <E extends Enum<E>> void put(JsonWriter json, String key, E value, E usual) {
    if (value != usual) {
      json.value(key, Words.of(value));
    }
  }

  /** Writes a text as a member; nothing if it is the one that goes without saying. */
  static void put(JsonWriter json, String key, String value, String usual) {
    if (!value.equals(usual)) {
      json.value(key, value);
    }
  }

  /** Returns a text that has to be there. */
  public static String text(JsonObject object, String key) {
    return required(object.getString(key), key);
  }

  /** Returns an object that has to be there. */
  static JsonObject object(JsonObject object, String key) {
    return required(object.getObject(key), key);
  }

  /** Returns a number that has to be there. */
  public static int number(JsonObject object, String key) {
    Integer number = object.getInteger(key);
    if (number == null) {
      throw new MalformedCatalogException("'" + key + "' is missing or no number");
    }
    return number;
  }

  /** Returns the texts of an array; none if it is left out. */
  static List<String> texts(JsonObject object, String key) {
    return list(object, key, String.class, Function.identity());
  }

  /** Returns what the objects of an array stand for; nothing if it is left out. */
  public static <T> List<T> objects(
      JsonObject object, String key, Function<JsonObject, T> reading) {
    return list(object, key, JsonObject.class, reading);
  }

  /** Returns the numbers of an array; none if it is left out. */
  static List<Integer> numbers(JsonObject object, String key) {
    return list(object, key, BigDecimal.class, number -> integer(number, key));
  }

  private static Integer integer(BigDecimal number, String key) {
    Integer integer = JsonObject.integer(number);
    if (integer == null) {
      throw new MalformedCatalogException("an entry of '" + key + "' is out of range");
    }
    return integer;
  }

  private static <J, T> List<T> list(
      JsonObject object, String key, Class<J> type, Function<J, T> reading) {
    if (!object.has(key)) {
      return List.of();
    }
    return required(object.getArray(key), key).stream()
        .map(entry -> reading.apply(cast(type, entry, key)))
        .toList();
  }

  private static <J> J cast(Class<J> type, @Nullable Object entry, String key) {
    if (!type.isInstance(entry)) {
      throw new MalformedCatalogException("an entry of '" + key + "' is of another type");
    }
    return type.cast(entry);
  }

  private static <T> T required(@Nullable T value, String key) {
    if (value == null) {
      throw new MalformedCatalogException("'" + key + "' is missing or of another type");
    }
    return value;
  }
}
