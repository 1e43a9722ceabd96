package dev.responds.contract.rule;

import static dev.responds.contract.rule.Endpoints.found;
import static dev.responds.contract.rule.Endpoints.post;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProblemsOfOneStatusTest {

  @Test
  void problemsOfSeveralTypesAreSeveralResponses() {
    assertThat(
            found(
                "duplicate-status",
                post()
                    .responds(Declared.of(409).problem("/problems/out-of-stock"))
                    .responds(Declared.of(409).problem("/problems/duplicate-order"))
                    .responds(Declared.of(409))))
        .isEmpty();
  }

  @Test
  void oneTypeTwiceIsOneResponseTwice() {
    assertThat(
            found(
                "duplicate-status",
                post()
                    .responds(Declared.of(409).problem("/problems/out-of-stock"))
                    .responds(Declared.of(409).problem("/problems/out-of-stock"))))
        .containsExactly("ERROR");
  }
}
