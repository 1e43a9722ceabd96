package dev.responds.contract.util;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Maps that keep several things by one key. */
public final class Grouping {

  private Grouping() {}

  /** Returns what is kept by a key, to add to. */
  public static <K, V> List<V> list(Map<K, List<V>> groups, K key) {
    List<V> group = groups.get(key);
    if (group == null) {
      group = new ArrayList<>();
      groups.put(key, group);
    }
    return group;
  }

  /** Returns what is kept by a key, each once, to add to. */
  public static <K, V> Set<V> set(Map<K, Set<V>> groups, K key) {
    Set<V> group = groups.get(key);
    if (group == null) {
      group = new LinkedHashSet<>();
      groups.put(key, group);
    }
    return group;
  }
}
