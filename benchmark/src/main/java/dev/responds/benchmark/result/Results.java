package dev.responds.benchmark.result;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * All that was measured.
 *
 * @param machine where and when, one line for each run
 */
public record Results(List<String> machine, List<Measurement> measurements) {

  /** Keeps copies of the lists. */
  public Results {
    machine = List.copyOf(machine);
    measurements = List.copyOf(measurements);
  }

  /** Returns what was measured of this subject, round by round. */
  public List<Round> rounds(Measured subject) {
    Map<Integer, Map<Mode, Cost>> rounds = new TreeMap<>();
    for (Measurement each : measurements) {
      if (each.subject().equals(subject)) {
        rounds
            .computeIfAbsent(each.round(), round -> new EnumMap<>(Mode.class))
            .put(each.mode(), each.cost());
      }
    }
    return rounds.values().stream().map(Round::new).toList();
  }

  /** Returns how many bytes the processor wrote; 0 if nothing is known. */
  public long written(Measured subject) {
    return measurements.stream()
        .filter(each -> each.subject().equals(subject))
        .mapToLong(Measurement::written)
        .max()
        .orElse(0);
  }

  /** Returns the sizes that were measured, in ascending order. */
  public Set<Integer> sizes() {
    Set<Integer> sizes = new TreeSet<>();
    measurements.forEach(each -> sizes.add(each.subject().endpoints()));
    return sizes;
  }

  /** Returns the compilers that were measured, in ascending order. */
  public Set<Integer> jdks() {
    Set<Integer> jdks = new TreeSet<>();
    measurements.forEach(each -> jdks.add(each.subject().jdk()));
    return jdks;
  }

  /** Returns all but what is known of these subjects. */
  public Results without(Collection<Measured> subjects) {
    return new Results(
        machine, measurements.stream().filter(each -> !subjects.contains(each.subject())).toList());
  }

  /** Returns the same with one more line about the machine, unless it is there already. */
  public Results on(String line) {
    List<String> lines = new ArrayList<>(machine);
    lines.remove(line);
    lines.add(line);
    return new Results(lines, measurements);
  }
}
