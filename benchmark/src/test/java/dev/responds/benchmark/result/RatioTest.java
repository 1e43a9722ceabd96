package dev.responds.benchmark.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RatioTest {

  private static final Measured OURS = new Measured(Kind.PROCESS, 17, 1_000, "ours");
  private static final Measured WARM = OURS.in(Kind.WARM);

  /** A slow first round, in which the ratio is the smallest nevertheless. */
  private final Results results =
      new Results(
          List.of(),
          List.of(
              measured(OURS, 1, Mode.PLAIN, 10, 20, 100),
              measured(OURS, 1, Mode.LIMIT, 12, 24, 100),
              measured(OURS, 1, Mode.PROCESSED, 15, 30, 150),
              measured(OURS, 2, Mode.PLAIN, 1, 2, 100),
              measured(OURS, 2, Mode.LIMIT, 1.5, 3, 100),
              measured(OURS, 2, Mode.COPIED, 1.8, 4, 120),
              measured(OURS, 2, Mode.PROCESSED, 3, 5, 170),
              measured(OURS, 3, Mode.PLAIN, 2, 4, 100),
              measured(OURS, 3, Mode.PROCESSED, 4, 6, 190),
              measured(WARM, 1, Mode.LIMIT, 2, 2, Double.NaN),
              measured(WARM, 1, Mode.COPIED, 2.2, 3, Double.NaN),
              measured(WARM, 1, Mode.PROCESSED, 3, 3, Double.NaN),
              measured(WARM, 1, Mode.KEPT, 2.5, 3, Double.NaN)));

  @Test
  void ratiosAreTakenInsideARound() {
    assertThat(Ratio.WHOLE_TO_PLAIN.of(results, OURS)).contains(new Spread(2, 1.5, 3));
  }

  @Test
  void aRoundInWhichOneOfBothIsMissingDoesNotCount() {
    assertThat(Ratio.WHOLE_TO_LIMIT.of(results, OURS)).contains(new Spread(1.625, 1.25, 2));
    assertThat(Ratio.LIMIT_TO_PLAIN.of(results, OURS)).contains(new Spread(1.35, 1.2, 1.5));
  }

  @Test
  void copyingIsComparedToTheLimit() {
    assertThat(Ratio.COPIED_TO_LIMIT.of(results, OURS)).contains(new Spread(1.2, 1.2, 1.2));
    assertThat(Ratio.WARM_COPIED_TO_LIMIT.of(results, OURS)).contains(new Spread(1.1, 1.1, 1.1));
  }

  @Test
  void processorTimeIsADifferenceAndMemoryARatio() {
    assertThat(Ratio.MORE_CPU.of(results, OURS)).contains(new Spread(3, 2, 10));
    assertThat(Ratio.MEMORY_TO_PLAIN.of(results, OURS)).contains(new Spread(1.7, 1.5, 1.9));
  }

  @Test
  void warmCompilesAreKeptApart() {
    assertThat(Ratio.FRESH_TO_LIMIT.of(results, OURS)).contains(new Spread(1.5, 1.5, 1.5));
    assertThat(Ratio.KEPT_TO_LIMIT.of(results, OURS)).contains(new Spread(1.25, 1.25, 1.25));
  }

  @Test
  void anotherSubjectHasFiguresOfItsOwn() {
    assertThat(Ratio.WHOLE_TO_PLAIN.of(results, OURS.of("theirs"))).isEqualTo(Optional.empty());
  }

  private static Measurement measured(
      Measured subject, int round, Mode mode, double wall, double cpu, double memory) {
    return new Measurement(subject, round, mode, new Cost(wall, cpu, memory), 0);
  }
}
