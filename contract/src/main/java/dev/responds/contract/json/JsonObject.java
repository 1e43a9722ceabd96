package dev.responds.contract.json;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An object that was read, with its members in their order. */
public final class JsonObject {

  private final Map<String, @Nullable Object> members;

  JsonObject(Map<String, @Nullable Object> members) {
    this.members = members;
  }

  /** Returns an object with these members. */
  public static JsonObject of(Map<String, @Nullable Object> members) {
    return new JsonObject(new LinkedHashMap<>(members));
  }

  /** Returns all members as they were read, in their order. */
  public Map<String, @Nullable Object> all() {
    return Collections.unmodifiableMap(members);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof JsonObject object && members.equals(object.members);
  }

  @Override
  public int hashCode() {
    return members.hashCode();
  }

  /** Returns the names of the members, in their order. */
  public Collection<String> names() {
    return members.keySet();
  }

  /** Returns whether there is such a member, even if it is null. */
  public boolean has(String key) {
    return members.containsKey(key);
  }

  /** Returns a string; null if there is none. */
  public @Nullable String getString(String key) {
    return members.get(key) instanceof String text ? text : null;
  }

  /** Returns a string, or another one if there is none. */
  public String getString(String key, String otherwise) {
    return members.get(key) instanceof String text ? text : otherwise;
  }

  /** Returns an integer; null if there is none, or if it is beyond what an int can hold. */
  public @Nullable Integer getInteger(String key) {
    return members.get(key) instanceof BigDecimal number ? integer(number) : null;
  }

  /** Returns an integer, or another one if there is none. */
  public int getInt(String key, int otherwise) {
    Integer number = getInteger(key);
    return number == null ? otherwise : number;
  }

  /** Returns a truth value, or another one if there is none. */
  public boolean getBoolean(String key, boolean otherwise) {
    return members.get(key) instanceof Boolean truth ? truth : otherwise;
  }

  /** Returns an object; null if there is none. */
  public @Nullable JsonObject getObject(String key) {
    return members.get(key) instanceof JsonObject object ? object : null;
  }

  /** Returns an array; null if there is none. */
  public @Nullable List<?> getArray(String key) {
    return members.get(key) instanceof List<?> list ? list : null;
  }

  /** Returns the number if it is an int, however it was written; null otherwise. */
  public static @Nullable Integer integer(BigDecimal number) {
    try {
      return number.intValueExact();
    } catch (ArithmeticException e) {
      return null;
    }
  }
}
