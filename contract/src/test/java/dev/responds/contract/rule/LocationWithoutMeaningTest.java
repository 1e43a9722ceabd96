package dev.responds.contract.rule;

import static dev.responds.contract.model.EndpointFixture.get;
import static dev.responds.contract.model.EndpointFixture.on;
import static dev.responds.contract.model.EndpointFixture.post;
import static dev.responds.contract.model.ResponseFixture.response;
import static dev.responds.contract.rule.Checks.found;
import static dev.responds.contract.rule.Checks.only;
import static org.assertj.core.api.Assertions.assertThat;

import dev.responds.contract.http.HttpMethod;
import dev.responds.contract.model.ResponseFixture;
import dev.responds.contract.model.Sender;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocationWithoutMeaningTest {

  private static final String RULE = "location-without-meaning";

  private static ResponseFixture located(int status) {
    return response(status).headers("ETag", "location");
  }

  @ParameterizedTest
  @ValueSource(ints = {200, 203, 204, 206, 207, 304, 400, 409, 503})
  void statusWithoutMeaningForIt(int status) {
    assertThat(found(RULE, post().responds(located(status)))).containsExactly("ADVICE");
    assertThat(only(RULE, post().responds(located(status))).source().entry()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(ints = {104, 201, 202, 300, 301, 302, 303, 305, 307, 308, 299, 600})
  void statusThatHasOneOrIsWrongAnyway(int status) {
    assertThat(found(RULE, post().responds(located(status)))).isEmpty();
  }

  @Test
  void resultOfAQueryMayBeRetrievedElsewhere() {
    assertThat(found(RULE, on(HttpMethod.QUERY).responds(located(200)))).isEmpty();
    assertThat(found(RULE, on(HttpMethod.QUERY, HttpMethod.GET).responds(located(200)))).isEmpty();
    assertThat(found(RULE, on().responds(located(200)))).isEmpty();
    assertThat(found(RULE, on(HttpMethod.QUERY).responds(200).responds(located(404))))
        .containsExactly("ADVICE");
    assertThat(found(RULE, on().responds(200).responds(located(404)))).containsExactly("ADVICE");
  }

  @Test
  void otherFieldsAreFine() {
    assertThat(found(RULE, get().responds(response(200).headers("Content-Location")))).isEmpty();
  }

  @Test
  void declarationIsJudgedWhoeverSends() {
    assertThat(found(RULE, get().responds(200).responds(located(409).sentBy(Sender.EXCEPTION))))
        .containsExactly("ADVICE");
  }
}
