package dev.responds.benchmark;

import java.util.Locale;
import java.util.Objects;
import org.openjdk.jmh.results.RunResult;

/**
 * What one response costs in both ways.
 *
 * @param status its status code
 * @param generated made by a generated builder
 * @param handWritten made by hand
 */
record Comparison(String status, Cost generated, Cost handWritten) {

  /** The most that a generated builder may cost, as a multiple of what is written by hand. */
  static final double LIMIT = 1.05;

  /** What it costs to make one response: time in ns, and what is allocated in bytes. */
  record Cost(double time, double bytes) {

    static Cost of(RunResult result) {
      return new Cost(
          result.getPrimaryResult().getScore(),
          Objects.requireNonNull(result.getSecondaryResults().get("gc.alloc.rate.norm"))
              .getScore());
    }
  }

  boolean isWithinLimit() {
    return timeRatio() <= LIMIT && bytesRatio() <= LIMIT;
  }

  private double timeRatio() {
    return generated.time / handWritten.time;
  }

  private double bytesRatio() {
    return generated.bytes / handWritten.bytes;
  }

  /** Returns a row of the table in the report. */
  String row() {
    return String.format(
        Locale.ROOT,
        "| %s | %.1f | %.1f | %.2f | %.0f | %.0f | %.2f | %s |",
        status,
        generated.time,
        handWritten.time,
        timeRatio(),
        generated.bytes,
        handWritten.bytes,
        bytesRatio(),
        isWithinLimit() ? "yes" : "NO");
  }
}
