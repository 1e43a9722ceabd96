package dev.responds.openapi;

import dev.responds.internal.Nullable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** References to schemas among the components, as they stand in JSON. */
final class References {

  private static final String SCHEMAS = "#/components/schemas/";

  private References() {}

  /** Returns the names of the schemas that a value refers to itself. */
  static Set<String> in(@Nullable Object value) {
    Set<String> names = new LinkedHashSet<>();
    renamed(
        value,
        name -> {
          names.add(name);
          return name;
        });
    return names;
  }

  /** Returns the value with other names of schemas. */
  static @Nullable Object renamed(@Nullable Object value, UnaryOperator<String> names) {
    if (value instanceof String text && text.startsWith(SCHEMAS)) {
      return SCHEMAS + names.apply(text.substring(SCHEMAS.length()));
    }
    if (value instanceof Map<?, ?> object) {
      Map<String, @Nullable Object> renamed = new LinkedHashMap<>();
      for (Map.Entry<?, ?> member : object.entrySet()) {
        renamed.put(String.valueOf(member.getKey()), renamed(member.getValue(), names));
      }
      return renamed;
    }
    if (value instanceof List<?> array) {
      List<@Nullable Object> renamed = new ArrayList<>();
      for (Object entry : array) {
        renamed.add(renamed(entry, names));
      }
      return renamed;
    }
    return value;
  }
}
