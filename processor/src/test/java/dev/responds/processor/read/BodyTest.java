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

  private static ReadApi api(String attributes) {
    return ReadApi.of(
        "shop.Orders",
        """
        @RestController class Orders {
          @GetMapping @Responds(value = 200, %s) ResponseEntity<?> run() { return null; }
          record Order(String id) {}
          record Page<T>(List<T> entries) {}
          record Pair<A, B>(A first, B second) {}
          static class Sorted<T extends Comparable<T>> {}
          static class Outer<T> { class Inner<U> {} }
        }
        """
            .formatted(attributes));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          body = List.class, of = Order.class                            | List<Order>
          body = Page.class, of = {List.class, Order.class}              | Page<List<Order>>
          body = Map.class, of = {String.class, List.class, Order.class} | Map<String, List<Order>>
          body = Pair.class, of = {Page.class, Order.class, Order.class} | Pair<Page<Order>, Order>
          body = List.class, of = String[].class                         | List<String[]>
          body = List.class, of = int.class                              | List<Integer>
          body = List.class, of = Long.class                             | List<Long>
          body = Page.class, of = void.class                             | Page<Void>
          body = List[].class, of = Order.class                          | List<Order>[]
          body = Map.class, of = {String.class, Page[].class, int.class} | Map<String, Page<Integer>[]>
          body = Map.Entry.class, of = {String.class, Order.class}       | Entry<String, Order>
          body = Sorted.class, of = String.class                         | Sorted<String>
          body = List.class, of = {}                                     | List
          """)
  void eachClassTakesAsManyAsItHasTypeParameters(String attributes, String expected) {
    ReadApi api = api(attributes);
    String display = api.endpoint("run").responses().get(0).body().type().orElseThrow().display();

    assertThat(display.replaceAll("\\w+\\.", "")).isEqualTo(expected);
    assertThat(api.mistakes()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          body = List.class, of = {Order.class, Order.class}              | List | :of:1
          body = Page.class, of = {List.class, Order.class, String.class} | Page | :of:2
          body = Map.class, of = Order.class                              | Map  | few:of:-1
          body = Page.class, of = {Map.class, Order.class}                | Page | few:of:0
          body = Page.class, of = Page.class                              | Page | few:of:0
          body = Order.class, of = String.class                           | Order | plain:of:-1
          body = String[].class, of = String.class                        | String[] | plain:of:-1
          body = int.class, of = String.class                             | Integer | plain:of:-1
          body = Outer.Inner.class, of = String.class                     | Inner | plain:of:-1
          body = Sorted.class, of = Page.class                            | Sorted | few:of:0
          body = Sorted.class, of = Order.class                           | Sorted | bound:of:0
          """)
  void whatDoesNotFitIsReportedAtItsEntryAndTheClassHoldsAlone(
      String attributes, String expected, String mistake) {
    ReadApi api = api(attributes);
    String display = api.endpoint("run").responses().get(0).body().type().orElseThrow().display();

    assertThat(display.replaceAll("\\w+\\.", "")).isEqualTo(expected);
    assertThat(api.mistakes()).containsExactly("body-type-arguments");
    assertThat(api.places()).containsExactly(mistake);
  }

  @Test
  void typeArgumentsWithoutContentAreReportedAndItIsInferred() {
    for (String attributes :
        List.of("of = Order.class", "of = Order.class, body = Responds.Inferred.class")) {
      ReadApi api = api(attributes);

      assertThat(api.places()).containsExactly("alone:of:-1");
      assertThat(api.endpoint("run").responses().get(0).body()).isEqualTo(Body.UNKNOWN);
    }
    assertThat(api("body = Void.class, of = Order.class").places()).containsExactly("plain:of:-1");
  }

  @ParameterizedTest
  @CsvSource({
    "body = List.class; of = Missing.class",
    "body = List.class; of = {Order.class; Missing.class}",
    "body = Missing.class; of = Order.class"
  })
  void ofClassesThatAreMissingTheCompilerTells(String attributes) {
    assertThat(api(attributes.replace(';', ',')).mistakes()).isEmpty();
  }
}
