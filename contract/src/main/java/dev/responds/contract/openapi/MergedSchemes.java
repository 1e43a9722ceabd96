package dev.responds.contract.openapi;

import dev.responds.contract.json.JsonObject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The security schemes of several modules; of one name that differ, each has its module's too. */
final class MergedSchemes {

  private final Map<String, @Nullable Object> schemes = new TreeMap<>();

  /** Adds those of a module, and returns the new names of those that cannot keep theirs. */
  Map<String, String> add(String module, Map<String, @Nullable Object> own) {
    Map<String, String> renamed = new HashMap<>();
    for (Map.Entry<String, @Nullable Object> scheme : own.entrySet()) {
      String name = scheme.getKey();
      if (schemes.containsKey(name) && !Objects.equals(schemes.get(name), scheme.getValue())) {
        name = OpenApiMerge.unused(name + "." + OpenApiMerge.plain(module), schemes.keySet());
        renamed.put(scheme.getKey(), name);
      }
      schemes.putIfAbsent(name, scheme.getValue());
    }
    return renamed;
  }

  Map<String, @Nullable Object> all() {
    return schemes;
  }

  /** Returns what an operation asks for, under the new names. */
  static List<@Nullable Object> renamed(List<?> security, Map<String, String> names) {
    List<@Nullable Object> renamed = new ArrayList<>();
    for (Object entry : security) {
      if (entry instanceof JsonObject alternative) {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        for (Map.Entry<String, @Nullable Object> scheme : alternative.all().entrySet()) {
          members.put(names.getOrDefault(scheme.getKey(), scheme.getKey()), scheme.getValue());
        }
        renamed.add(JsonObject.of(members));
      } else {
        renamed.add(entry);
      }
    }
    return renamed;
  }
}
