package dev.responds.benchmark.render;

import dev.responds.benchmark.peer.Peers;
import dev.responds.benchmark.result.Measured;
import dev.responds.benchmark.result.Ratio;
import dev.responds.benchmark.result.Results;
import dev.responds.benchmark.result.Spread;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What a figure has to be.
 *
 * @param endpoints at which size
 * @param atMost the bound; none means less than avaje-http in the same results
 */
record Goal(String title, Ratio figure, int endpoints, OptionalDouble atMost) {

  static Goal atMost(double bound, String title, Ratio figure, int endpoints) {
    return new Goal(title, figure, endpoints, OptionalDouble.of(bound));
  }

  static Goal belowAvaje(String title, Ratio figure, int endpoints) {
    return new Goal(title, figure, endpoints, OptionalDouble.empty());
  }

  /** Returns the bound in words. */
  String bound(Results results, Measured subject) {
    return atMost.isPresent()
        ? "at most " + Numbers.of(atMost.getAsDouble())
        : "below " + Peers.AVAJE + ", " + Numbers.median(avaje(results, subject));
  }

  Optional<Spread> measured(Results results, Measured subject) {
    return figure.of(results, subject);
  }

  /** Returns whether it is met, in words. */
  String verdict(Results results, Measured subject) {
    Optional<Spread> measured = measured(results, subject);
    if (measured.isEmpty() || (atMost.isEmpty() && avaje(results, subject).isEmpty())) {
      return "not measured";
    }
    double median = measured.get().median();
    boolean met =
        atMost.isPresent()
            ? median <= atMost.getAsDouble()
            : median < avaje(results, subject).orElseThrow().median();
    return met ? "met" : "**not met**";
  }

  private Optional<Spread> avaje(Results results, Measured subject) {
    return figure.of(results, subject.of(Peers.AVAJE));
  }
}
