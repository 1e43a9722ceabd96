package dev.responds.openapi;

import dev.responds.internal.Nullable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What maps, lists and texts of JSON have; nothing, where they are something else. */
public final class Json {

  private Json() {}

  /** Returns a member that is an object, or else an empty one. */
  public static Map<String, @Nullable Object> object(Map<?, ?> object, String name) {
    return object(object.get(name));
  }

  /** Returns a value that is an object, or else an empty one. */
  public static Map<String, @Nullable Object> object(@Nullable Object value) {
    Map<String, @Nullable Object> members = new LinkedHashMap<>();
    if (value instanceof Map<?, ?> object) {
      for (Map.Entry<?, ?> member : object.entrySet()) {
        members.put(String.valueOf(member.getKey()), member.getValue());
      }
    }
    return members;
  }

  /** Returns a member that is an array, or else an empty one. */
  public static List<?> array(Map<?, ?> object, String name) {
    return object.get(name) instanceof List<?> array ? array : List.of();
  }

  /** Returns a member that is a text, or else none. */
  public static @Nullable String text(Map<?, ?> object, String name) {
    return object.get(name) instanceof String text ? text : null;
  }
}
