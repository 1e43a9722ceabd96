package dev.responds.contract.model;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What annotations of other tools say on a method that has declarations of its own, where these
 * count.
 *
 * @param statuses the statuses that they name, each with its place
 * @param whole whether they name every status alone, and none of a range or {@code default}
 */
public record Documented(SortedMap<Integer, Source> statuses, boolean whole) {

  /** They say nothing, or there are no others. */
  public static final Documented NONE = new Documented(Collections.emptySortedMap(), false);

  /** Makes the map immutable. */
  public Documented {
    statuses = Collections.unmodifiableSortedMap(new TreeMap<>(statuses));
  }
}
