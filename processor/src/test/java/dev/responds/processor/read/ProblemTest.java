package dev.responds.processor.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.responds.contract.model.DeclaredResponse;
import dev.responds.contract.model.ProblemType;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProblemTest {

  private static ReadApi api(String policy, String declarations) {
    return ReadApi.of(
        "shop.Orders",
        """
        %s @RestController class Orders {
          static final String LATE = "late";
          record Failure(String reason) {}
          static class Sold extends ProblemDetail {}
          @PostMapping %s ResponseEntity<?> run() { return null; }
        }
        """
            .formatted(policy, declarations));
  }

  private static List<String> types(ReadApi api) {
    return api.endpoint("run").responses().stream()
        .map(response -> response.status() + " " + response.problem().map(ProblemType::uri))
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
                                                          | out-of-stock | /problems/out-of-stock
          @StatusPolicy(problemBase = "https://a.example/p/") | late     | https://a.example/p/late
          @StatusPolicy(problemBase = "https://a.example/p/") | /late    | /late
          @StatusPolicy(problemBase = " ")                | late         | /problems/late
                                                          | urn:late     | urn:late
          """)
  void typeFollowsTheBaseOfThePolicy(String policy, String written, String uri) {
    ReadApi api =
        api(policy == null ? "" : policy, "@Responds(value = 409, problem = \"" + written + "\")");

    assertThat(types(api)).containsExactly("409 Optional[" + uri + "]");
    assertThat(api.mistakes()).isEmpty();
  }

  @Test
  void problemsOfOneStatusStandBesideEachOther() {
    ReadApi api =
        api(
            "@Responds(value = 503, problem = \"night\") @Responds(value = 503, problem = Orders.LATE)",
            "@Responds(value = 409, problem = \"a\") @Responds(value = 409, problem = \"b\")"
                + " @Responds(409)");

    assertThat(types(api))
        .containsExactly(
            "409 Optional[/problems/a]",
            "409 Optional[/problems/b]",
            "409 Optional.empty",
            "503 Optional[/problems/night]",
            "503 Optional[/problems/late]");
  }

  /** Reads what a method declares of exceptions that say something themselves. */
  private static ReadApi on(String policy, String declaration, String... gone) {
    String exceptions =
        String.join(" ", gone).isEmpty() ? "static class Gone extends Exception {}" : gone[0];
    return ReadApi.of(
        "shop.Orders",
        """
        %s @RestController class Orders {
          record Failure(String reason) {}
          %s
          @Responds(value = 409, problem = "sold") static class Sold extends RuntimeException {}
          static class SoldOut extends Sold {}
          @Responds(value = 409, problem = "late") static class Late extends RuntimeException {}
          @PostMapping %s ResponseEntity<?> run() { return null; }
        }
        """
            .formatted(policy, exceptions, declaration));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          on = Orders.Sold.class                                          | /problems/sold
          on = Orders.SoldOut.class                                       | /problems/sold
          on = {Orders.Sold.class, Orders.SoldOut.class}                  | /problems/sold
          on = Orders.Sold.class, problem = "own"                         | /problems/own
          on = Orders.Sold.class, problem = "about:blank"                 |
          on = {Orders.Sold.class, Orders.Late.class}                     |
          on = {Orders.Sold.class, Orders.Gone.class}                     |
          on = Orders.Gone.class                                          |
          on = Orders.Sold.class, body = String.class                     |
          """)
  void problemOfAnExceptionIsThatOfWhoNamesIt(String declaration, String uri) {
    ReadApi api = on("", "@Responds(value = 409, " + declaration + ")");

    assertThat(types(api)).containsExactly("409 " + Optional.ofNullable(uri));
    assertThat(api.mistakes()).isEmpty();
  }

  @Test
  void problemOfAnExceptionHoldsForItsStatus() {
    assertThat(types(on("", "@Responds(value = 422, on = Orders.Sold.class)")))
        .containsExactly("422 Optional.empty");
  }

  @Test
  void exceptionWithAProblemIsNoErrorOfTheTeamsOwnType() {
    ReadApi api =
        on(
            "@StatusPolicy(errorBody = Orders.Failure.class)",
            "@Responds(value = 409, on = Orders.Sold.class) @Responds(404)");

    assertThat(types(api)).containsExactly("409 Optional[/problems/sold]", "404 Optional.empty");
    assertThat(api.endpoint("run").responses().get(0).body().problem()).isTrue();
    assertThat(api.endpoint("run").responses().get(1).body().problem()).isFalse();
  }

  @Test
  void handlerThatSaysWhatItSendsGoesBeforeTheClass() {
    ReadApi api =
        on(
            "",
            "@Responds(value = 409, on = Orders.Sold.class)",
            "static class Gone extends Exception {} @ExceptionHandler(Sold.class)"
                + " @Responds(value = 409, problem = \"handled\") Object answer() { return null; }");

    assertThat(types(api)).containsExactly("409 Optional[/problems/handled]");
  }

  @Test
  void aTypeSaysThatTheContentIsAProblemWhateverErrorsAreElsewhere() {
    ReadApi api =
        api(
            "@StatusPolicy(errorBody = Orders.Failure.class)",
            "@Responds(value = 409, problem = \"a\") @Responds(404)");

    List<DeclaredResponse> responses = api.endpoint("run").responses();
    assertThat(responses.get(0).body().problem()).isTrue();
    assertThat(responses.get(1).body().problem()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          value = 409, problem = "a b"                       | invalid-problem-type | :problem:-1
          value = 200, problem = "a"                         | misplaced-problem-type | :problem:-1
          value = 303, problem = "a"                         | misplaced-problem-type | :problem:-1
          value = 409, body = Failure.class, problem = "a"   | misplaced-problem-type | content:problem:-1
          value = 409, body = Void.class, problem = "a"      | misplaced-problem-type | content:problem:-1
          """)
  void aTypeThatHasNoEffectIsReported(String attributes, String mistake, String place) {
    ReadApi api = api("", "@Responds(" + attributes + ")");

    assertThat(api.mistakes()).containsExactly(mistake);
    assertThat(api.places()).containsExactly(place);
    assertThat(api.endpoint("run").responses().get(0).problem()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          value = 409, problem = " "
          value = 409, problem = "about:blank"
          value = 409, problem = Missing.NAME
          """)
  void aTypeThatSaysNothingIsNone(String attributes) {
    ReadApi api = api("", "@Responds(" + attributes + ")");

    assertThat(api.mistakes()).isEmpty();
    assertThat(types(api)).containsExactly("409 Optional.empty");
  }

  @Test
  void ownProblemDetailsMayHaveAType() {
    ReadApi api = api("", "@Responds(value = 410, body = Sold.class, problem = \"sold\")");

    assertThat(api.mistakes()).isEmpty();
    assertThat(types(api)).containsExactly("410 Optional[/problems/sold]");
  }
}
