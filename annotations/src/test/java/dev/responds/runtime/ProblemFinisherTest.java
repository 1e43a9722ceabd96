package dev.responds.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.responds.http.Problem;
import dev.responds.http.ProblemCustomizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of problem details before they are sent. */
class ProblemFinisherTest {

  @ParameterizedTest
  @CsvSource({
    "404, Not Found",
    "418, Bad Request",
    "422, Unprocessable Content",
    "499, Bad Request",
    "599, Internal Server Error",
    "799, Status 799"
  })
  void theTitleIsTheReasonPhrase(int status, String title) {
    assertThat(ProblemFinisher.finish(Problem.of(status)).title()).contains(title);
  }

  @Test
  void aTitleThatIsSetStays() {
    assertThat(ProblemFinisher.finish(Problem.of(404).title("No such order")).title())
        .contains("No such order");
  }

  @Test
  void customizersAreCalledInOrder() {
    Problem problem =
        ProblemFinisher.finish(
            Problem.of(404),
            given -> Problem.of(404).detail(given.title().orElse("")),
            given -> given.with("traceId", "7"));

    assertThat(problem.detail()).contains("Not Found");
    assertThat(problem.title()).contains("Not Found");
    assertThat(problem.extensions()).containsEntry("traceId", "7");
  }

  @Test
  void oneThatFailsLosesNoProblem() {
    ProblemCustomizer broken =
        given -> {
          throw new IllegalStateException("broken");
        };
    Problem problem =
        ProblemFinisher.finish(
            Problem.of(404).detail("No such order"), broken, given -> Problem.of(500));

    assertThat(problem.status()).isEqualTo(404);
    assertThat(problem.detail()).contains("No such order");
  }
}
