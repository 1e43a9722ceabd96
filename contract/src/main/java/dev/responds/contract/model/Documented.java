package dev.responds.contract.model;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What annotations of other tools say on a method.
 *
 * @param statuses the statuses that they name beside declarations of our own, where these count,
 *     each with its place
 * @param whole whether they name every one of these alone, and none of a range or {@code default}
 * @param open whether they speak of responses without naming their status, as {@code default} does:
 *     which ones these are is not known
 */
public record Documented(SortedMap<Integer, Source> statuses, boolean whole, boolean open) {

  /** They say nothing, or there are no others. */
  public static final Documented NONE = new Documented(Collections.emptySortedMap(), false, false);

  /** Makes the map immutable. */
  public Documented {
    statuses = Collections.unmodifiableSortedMap(new TreeMap<>(statuses));
  }
}
