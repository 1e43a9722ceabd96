package dev.responds.http;

import dev.responds.internal.Nullable;
import java.util.LinkedHashMap;
import java.util.Map;

/** An extension member of problem details, and those that were added after it. */
final class Extension {

  /** Room for three members: most problems have no more. */
  private static final int USUAL_CAPACITY = 4;

  private final String name;
  private final Object value;
  private @Nullable Extension next;

  Extension(String name, Object value) {
    this.name = name;
    this.value = value;
  }

  /** Returns a member that follows this one. */
  Extension then(String nextName, Object nextValue) {
    Extension added = new Extension(nextName, nextValue);
    next = added;
    return added;
  }

  /** Returns that member and all that follow, in a map of their own; the last of a name counts. */
  static Map<String, Object> map(@Nullable Extension first) {
    Map<String, Object> map = new LinkedHashMap<>(USUAL_CAPACITY);
    for (Extension member = first; member != null; member = member.next) {
      map.put(member.name, member.value);
    }
    return map;
  }
}
