package dev.responds.http;

import dev.responds.internal.Nullable;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An extension member of problem details, and those that were added before it. Problems share what
 * they have in common, so that none is copied when a member is added.
 */
final class Extension {

  /** Room for three members: most problems have no more. */
  private static final int USUAL_CAPACITY = 4;

  private final String name;
  private final Object value;
  private final @Nullable Extension previous;
  private final int index;

  Extension(String name, Object value, @Nullable Extension previous) {
    this.name = name;
    this.value = value;
    this.previous = previous;
    this.index = previous == null ? 0 : previous.index + 1;
  }

  /**
   * Returns that member and all before it, in a new map in the order they were added; the last one
   * of a name counts.
   */
  static Map<String, Object> map(@Nullable Extension last) {
    Map<String, Object> map = new LinkedHashMap<>(USUAL_CAPACITY);
    if (last != null) {
      for (Extension member : last.inOrder()) {
        map.put(member.name, member.value);
      }
    }
    return map;
  }

  private Extension[] inOrder() {
    Extension[] members = new Extension[index + 1];
    for (Extension member = this; member != null; member = member.previous) {
      members[member.index] = member;
    }
    return members;
  }
}
