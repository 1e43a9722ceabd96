package dev.responds.processor.growth;

import java.util.Collection;
import java.util.List;

/**
 * What code does that {@link CountingClassLoader} has loaded: how often a method of it begins and a
 * loop of it turns, and how many entries its searches of lists may look at.
 */
public final class Steps {

  private static long count;

  private Steps() {}

  /** Called by the code that is counted, in the one thread of its compile. */
  public static void step() {
    count++;
  }

  /** Called in place of {@link Collection#contains}. */
  public static boolean contains(Collection<?> searched, Object value) {
    count += searched instanceof List ? searched.size() : 1;
    return searched.contains(value);
  }

  /** Called in place of {@link Collection#remove}. */
  public static boolean remove(Collection<?> searched, Object value) {
    count += searched instanceof List ? searched.size() : 1;
    return searched.remove(value);
  }

  /** Called in place of {@link List#indexOf}. */
  public static int indexOf(List<?> searched, Object value) {
    count += searched.size();
    return searched.indexOf(value);
  }

  static long count() {
    return count;
  }
}
