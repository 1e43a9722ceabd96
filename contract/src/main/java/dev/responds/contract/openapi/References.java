package dev.responds.contract.openapi;

import dev.responds.contract.json.JsonObject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** References to schemas, some of which have new names. */
final class References {

  private static final String SCHEMAS = "#/components/schemas/";

  private final Map<String, String> renamed;

  References(Map<String, String> renamed) {
    this.renamed = renamed;
  }

  /** Returns an object with its references under the new names. */
  JsonObject in(JsonObject object) {
    Map<String, @Nullable Object> members = new LinkedHashMap<>();
    for (Map.Entry<String, @Nullable Object> member : object.all().entrySet()) {
      members.put(member.getKey(), inValue(member.getValue()));
    }
    return JsonObject.of(members);
  }

  /** Returns any value with its references under the new names. */
  @Nullable Object inValue(@Nullable Object value) {
    if (renamed.isEmpty()) {
      return value;
    }
    if (value instanceof JsonObject object) {
      return in(object);
    }
    if (value instanceof List<?> list) {
      List<@Nullable Object> entries = new ArrayList<>();
      for (Object entry : list) {
        entries.add(inValue(entry));
      }
      return entries;
    }
    return value instanceof String text && text.startsWith(SCHEMAS) ? reference(text) : value;
  }

  private String reference(String text) {
    String name = text.substring(SCHEMAS.length());
    return SCHEMAS + renamed.getOrDefault(name, name);
  }
}
