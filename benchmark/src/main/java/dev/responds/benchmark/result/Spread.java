package dev.responds.benchmark.result;

import java.util.Arrays;
import java.util.Optional;

/** The median of several values, and how far they lie apart. */
public record Spread(double median, double min, double max) {

  /** Returns nothing if there are no values, or if one of them is unknown. */
  public static Optional<Spread> of(double... values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    int last = sorted.length - 1;
    if (last < 0 || Double.isNaN(sorted[last])) {
      return Optional.empty();
    }
    double median = (sorted[last / 2] + sorted[sorted.length / 2]) / 2;
    return Optional.of(new Spread(median, sorted[0], sorted[last]));
  }
}
