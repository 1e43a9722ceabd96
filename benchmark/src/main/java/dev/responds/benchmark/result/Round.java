package dev.responds.benchmark.result;

import java.util.Map;
import java.util.Objects;

/** What was measured of one subject at about the same time, and so under the same conditions. */
public record Round(Map<Mode, Cost> costs) {

  /** Keeps a copy of the map. */
  public Round {
    costs = Map.copyOf(costs);
  }

  boolean has(Mode mode) {
    return costs.containsKey(mode);
  }

  Cost cost(Mode mode) {
    return Objects.requireNonNull(costs.get(mode));
  }
}
