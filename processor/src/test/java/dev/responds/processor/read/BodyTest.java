package dev.responds.processor.read;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.JavaFileObjects;
import dev.responds.contract.model.Body;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BodyTest {

  private static Body body(String type) {
    return ReadApi.of(
            "shop.Orders",
            "@RestController class Orders { @GetMapping @Responds(value = 404, body = "
                + type
                + ".class) void run() {} static final int NUMBER = 410;"
                + " static class Sold extends ProblemDetail { static final int STATUS = NUMBER; }"
                + " static class Late extends Sold {}"
                + " static class Plain extends ProblemDetail {}"
                + " static class Lower extends ProblemDetail { static final Integer unused = 1;"
                + " public static final short other = 2; static final int status = 400 + 9; }"
                + " static class Computed extends ProblemDetail {"
                + " static final int STATUS = Integer.parseInt(\"409\"); }"
                + " static class Text extends ProblemDetail {"
                + " static final String STATUS = \"409\"; }"
                + " static class Own extends ProblemDetail { final int status = 409; }"
                + " static class Order { static final int STATUS = 409; }"
                + " static class Lost extends MissingProblem {}"
                + " static class Thrown extends org.zalando.problem.ThrowableProblem {} }",
            List.of(
                JavaFileObjects.forSourceString(
                    "org.zalando.problem.Problem",
                    "package org.zalando.problem; public interface Problem {}"),
                JavaFileObjects.forSourceString(
                    "org.zalando.problem.ThrowableProblem",
                    "package org.zalando.problem; public class ThrowableProblem"
                        + " extends RuntimeException implements Problem {}")))
        .endpoint("run")
        .responses()
        .get(0)
        .body();
  }

  @ParameterizedTest
  @CsvSource({
    "Sold, true, 410",
    "Late, true, 410",
    "Lower, true, 409",
    "Plain, true, ",
    "Computed, true, ",
    "Text, true, ",
    "Own, true, ",
    "Thrown, true, ",
    "Order, false, ",
    "Lost, false, "
  })
  void whatExtendsProblemDetailsIsSome(String type, boolean problem, Integer status) {
    Body body = body("Orders." + type);

    assertThat(body.kind()).isEqualTo(Body.Kind.CONTENT);
    assertThat(body.problem()).isEqualTo(problem);
    assertThat(body.problemStatus().stream().boxed().toList())
        .isEqualTo(status == null ? List.of() : List.of(status));
  }

  @Test
  void plainProblemDetailsStayWhatTheyAre() {
    assertThat(body("ProblemDetail")).isEqualTo(Body.PROBLEM);
    assertThat(body("dev.responds.http.Problem")).isEqualTo(Body.PROBLEM);
  }
}
