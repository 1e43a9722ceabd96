package dev.responds.contract.rule;

import static dev.responds.contract.model.EndpointFixture.get;
import static dev.responds.contract.model.EndpointFixture.on;
import static dev.responds.contract.model.ResponseFixture.response;
import static dev.responds.contract.rule.Checks.found;
import static dev.responds.contract.rule.Checks.only;
import static org.assertj.core.api.Assertions.assertThat;

import dev.responds.contract.http.HttpMethod;
import dev.responds.contract.model.Body;
import dev.responds.contract.model.ResponseFixture;
import dev.responds.contract.model.Sender;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ErrorWithoutExplanationTest {

  private static final String RULE = "error-without-explanation";

  private static ResponseFixture empty(int status) {
    return response(status).body(Body.NONE);
  }

  @ParameterizedTest
  @CsvSource({
    "300, RFC 9110 §15.4.1",
    "406, RFC 9110 §15.5.7",
    "409, RFC 9110 §15.5.10",
    "428, RFC 6585 §3",
    "429, RFC 6585 §4",
    "431, RFC 6585 §5",
    "451, RFC 7725 §3",
    "505, RFC 9110 §15.6.6",
    "511, RFC 6585 §6"
  })
  void statusWithContentOfItsOwn(int status, String section) {
    assertThat(found(RULE, get().responds(empty(status)))).containsExactly("WARNING " + status);
    assertThat(only(RULE, get().responds(empty(status))).citation())
        .hasValueSatisfying(citation -> assertThat(citation).hasToString(section));
  }

  @ParameterizedTest
  @CsvSource({
    "400, RFC 9110 §15.5",
    "499, ''",
    "404, RFC 9110 §15.5",
    "500, RFC 9110 §15.6",
    "503, RFC 9110 §15.6"
  })
  void failureIsAdvice(int status, String section) {
    if (section.isEmpty()) {
      assertThat(found(RULE, get().responds(empty(status)))).isEmpty();
    } else {
      assertThat(found(RULE, get().responds(empty(status)))).containsExactly("ADVICE");
      assertThat(only(RULE, get().responds(empty(status))).citation())
          .hasValueSatisfying(citation -> assertThat(citation).hasToString(section));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {200, 204, 303, 304, 103})
  void otherStatusesNeedNoExplanation(int status) {
    assertThat(found(RULE, get().responds(empty(status)))).isEmpty();
  }

  @Test
  void contentAndTheUnknownExplain() {
    assertThat(found(RULE, get().responds(404, 409))).isEmpty();
    assertThat(found(RULE, get().responds(response(409).body(Body.PROBLEM)))).isEmpty();
  }

  @Test
  void headCannotExplain() {
    assertThat(found(RULE, on(HttpMethod.HEAD).responds(empty(409)))).isEmpty();
    assertThat(found(RULE, on(HttpMethod.HEAD, HttpMethod.GET).responds(empty(409))))
        .containsExactly("WARNING 409");
    assertThat(found(RULE, on().responds(empty(409)))).isEmpty();
  }

  @Test
  void handlersAreAskedAndFiltersAreNot() {
    assertThat(found(RULE, get().responds(empty(409).on("Duplicate"))))
        .containsExactly("WARNING 409");
    assertThat(found(RULE, get().responds(empty(429).sentBy(Sender.INFRASTRUCTURE)))).isEmpty();
  }
}
