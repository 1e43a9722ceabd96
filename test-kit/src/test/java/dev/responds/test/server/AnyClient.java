package dev.responds.test.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.responds.test.check.Violation;
import dev.responds.test.record.Recorder;
import dev.responds.test.record.TestId;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds for each server, by whatever client it is called. */
abstract class AnyClient {

  /** Returns the address of the server, with a slash at its end. */
  abstract URI server();

  /** Returns the method that answers, as messages call it. */
  abstract String method();

  static TestId thisTest() {
    return Recorder.INSTANCE.tests().ofThisThread().orElseThrow();
  }

  /** Returns what is wrong with the responses so far; the test is not failed for it. */
  static List<Violation> violations() {
    return Recorder.INSTANCE.take(thisTest());
  }

  int get(Client client, String query) {
    return client.get(server().resolve("items/7?" + query));
  }

  @ParameterizedTest
  @EnumSource
  void undeclaredStatusIsSeen(Client client) {
    assertThat(get(client, "status=418")).isEqualTo(418);

    List<Violation> violations = violations();
    assertThat(violations).extracting(Violation::rule).containsExactly("undeclared-response");
    assertThat(violations.get(0).message())
        .contains("GET /items/7 was answered with 418")
        .contains(method() + " declares");
  }

  @ParameterizedTest
  @EnumSource
  void declaredResponsesCount(Client client) {
    assertThat(get(client, "status=200&type=text/plain&body=here")).isEqualTo(200);
    assertThat(get(client, "status=204")).isEqualTo(204);

    assertThat(violations()).isEmpty();
    assertThat(seen()).contains(200, 204);
  }

  @Test
  void problemsAreReadToTheirEnd() {
    String problem =
        URLEncoder.encode("{\"type\":\"/problems/other\",\"status\":400}", StandardCharsets.UTF_8);
    get(Client.JDK_HTTP_CLIENT, "status=409&type=application/problem%2Bjson&body=" + problem);

    assertThat(violations())
        .extracting(Violation::rule)
        .containsExactlyInAnyOrder("undeclared-problem-type", "problem-status-mismatch");
  }

  /** Returns the statuses that this test has seen of this server's method. */
  List<Integer> seen() {
    return seen(endpoint -> endpoint.startsWith(method() + "("));
  }

  /** Returns the statuses that this test, and none of the same name elsewhere, has seen. */
  static List<Integer> seen(Predicate<String> endpoint) {
    return Recorder.INSTANCE.tally().all().entrySet().stream()
        .filter(entry -> entry.getKey().className().equals(thisTest().className()))
        .filter(entry -> entry.getKey().method().equals(thisTest().method()))
        .flatMap(entry -> entry.getValue().stream())
        .filter(key -> endpoint.test(key.endpoint()))
        .map(key -> key.status())
        .toList();
  }
}
