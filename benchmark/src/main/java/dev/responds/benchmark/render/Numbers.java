package dev.responds.benchmark.render;

import dev.responds.benchmark.result.Spread;
import java.util.Locale;
import java.util.Optional;

/** Numbers as a reader sees them, the same in every locale. */
final class Numbers {

  private static final String UNKNOWN = "–";

  private Numbers() {}

  static String of(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }

  static String of(int value) {
    return String.format(Locale.ROOT, "%,d", value);
  }

  static String median(Optional<Spread> spread) {
    return spread.map(value -> of(value.median())).orElse(UNKNOWN);
  }

  /** The median, and the smallest and largest value in brackets. */
  static String spread(Optional<Spread> spread) {
    return spread
        .map(value -> "%s (%s–%s)".formatted(of(value.median()), of(value.min()), of(value.max())))
        .orElse(UNKNOWN);
  }
}
