package dev.responds.contract.rule;

import static dev.responds.contract.model.EndpointFixture.post;
import static dev.responds.contract.model.ResponseFixture.response;
import static dev.responds.contract.rule.Checks.found;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProblemsOfOneStatusTest {

  @Test
  void problemsOfSeveralTypesAreSeveralResponses() {
    assertThat(
            found(
                "duplicate-status",
                post()
                    .responds(response(409).problem("/problems/out-of-stock"))
                    .responds(response(409).problem("/problems/duplicate-order"))
                    .responds(response(409))))
        .isEmpty();
  }

  @Test
  void oneTypeTwiceIsOneResponseTwice() {
    assertThat(
            found(
                "duplicate-status",
                post()
                    .responds(response(409).problem("/problems/out-of-stock"))
                    .responds(response(409).problem("/problems/out-of-stock"))))
        .containsExactly("ERROR");
  }
}
