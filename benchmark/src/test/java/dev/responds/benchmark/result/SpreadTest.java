package dev.responds.benchmark.result;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SpreadTest {

  @Test
  void theMedianOfAnOddNumberIsTheMiddle() {
    assertThat(Spread.of(9, 1, 2)).contains(new Spread(2, 1, 9));
  }

  @Test
  void theMedianOfAnEvenNumberLiesBetween() {
    assertThat(Spread.of(10, 1, 2, 4)).contains(new Spread(3, 1, 10));
  }

  @Test
  void oneValueIsItsOwnSpread() {
    assertThat(Spread.of(7)).contains(new Spread(7, 7, 7));
  }

  @Test
  void whatIsUnknownHasNoSpread() {
    assertThat(Spread.of()).isEmpty();
    assertThat(Spread.of(1, Double.NaN, 2)).isEmpty();
  }
}
