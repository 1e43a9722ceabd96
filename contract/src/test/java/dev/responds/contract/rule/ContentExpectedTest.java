package dev.responds.contract.rule;

import static dev.responds.contract.model.EndpointFixture.get;
import static dev.responds.contract.model.EndpointFixture.on;
import static dev.responds.contract.model.EndpointFixture.post;
import static dev.responds.contract.model.ResponseFixture.response;
import static dev.responds.contract.rule.Checks.found;
import static dev.responds.contract.rule.Checks.only;
import static org.assertj.core.api.Assertions.assertThat;

import dev.responds.contract.http.HttpMethod;
import dev.responds.contract.model.Body;
import dev.responds.contract.model.Carrier;
import dev.responds.contract.model.EndpointFixture;
import dev.responds.contract.model.ResponseFixture;
import dev.responds.contract.model.Sender;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContentExpectedTest {

  private static final String RULE = "content-expected";

  private static ResponseFixture empty(int status) {
    return response(status).body(Body.NONE);
  }

  @ParameterizedTest
  @CsvSource({
    "200, ADVICE, RFC 9110 §15.3.1",
    "206, WARNING range, RFC 9110 §15.3.7.1",
    "207, WARNING members, RFC 4918 §13",
    "226, WARNING instance, RFC 3229 §10.4.1"
  })
  void successThatAnnouncesContent(int status, String expected, String section) {
    assertThat(found(RULE, get().responds(empty(status)))).containsExactly(expected);
    assertThat(only(RULE, get().responds(empty(status))).citation())
        .hasValueSatisfying(citation -> assertThat(citation).hasToString(section));
  }

  @ParameterizedTest
  @ValueSource(ints = {201, 202, 203, 204, 205, 303, 304, 404})
  void otherStatusesMayBeEmpty(int status) {
    assertThat(found(RULE, post().responds(empty(status)))).isEmpty();
  }

  @Test
  void contentAndTheUnknownAreFine() {
    assertThat(found(RULE, get().responds(200, 206, 207, 226))).isEmpty();
    assertThat(found(RULE, get().responds(response(200).body(Body.PROBLEM)))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"HEAD", "CONNECT", "OPTIONS"})
  void methodsWhoseAnswerIsInTheHeader(String method) {
    EndpointFixture endpoint = on(HttpMethod.of(method));
    assertThat(found(RULE, endpoint.responds(empty(200)))).isEmpty();
    EndpointFixture both = on(HttpMethod.of(method), HttpMethod.GET);
    assertThat(found(RULE, both.responds(empty(200)))).containsExactly("ADVICE");
  }

  @Test
  void onlyHeadMayLeaveOutAPart() {
    assertThat(found(RULE, on(HttpMethod.HEAD).responds(empty(206)))).isEmpty();
    assertThat(found(RULE, on(HttpMethod.OPTIONS).responds(empty(207))))
        .containsExactly("WARNING members");
  }

  @Test
  void anyMethodMayBeHead() {
    assertThat(found(RULE, on().responds(empty(200)).responds(empty(207)))).isEmpty();
  }

  @Test
  void whatIsNotSentHereIsNotJudged() {
    assertThat(found(RULE, get().responds(empty(200).sentBy(Sender.INFRASTRUCTURE)))).isEmpty();
    assertThat(found(RULE, get().responds(empty(207).sentBy(Sender.EXCEPTION)))).isEmpty();
    assertThat(found(RULE, get().sends(200, Body.NONE).responds(empty(207)))).isEmpty();
    assertThat(found(RULE, get().returns(Carrier.RAW).responds(200))).isEmpty();
  }
}
