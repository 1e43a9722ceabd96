package dev.responds.contract.rule;

import static dev.responds.contract.model.EndpointFixture.ORDER;
import static dev.responds.contract.model.EndpointFixture.get;
import static dev.responds.contract.model.EndpointFixture.post;
import static dev.responds.contract.model.ResponseFixture.response;
import static dev.responds.contract.rule.Checks.found;
import static dev.responds.contract.rule.Checks.only;
import static org.assertj.core.api.Assertions.assertThat;

import dev.responds.contract.model.Body;
import dev.responds.contract.model.Carrier;
import dev.responds.contract.model.ResponseFixture;
import dev.responds.contract.model.Scope;
import dev.responds.contract.model.Sender;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class MissingStatusMonitorTest {

  private static final String RULE = "missing-status-monitor";
  private static final ResponseFixture ACCEPTED = response(202).body(Body.NONE);

  @ParameterizedTest
  @ValueSource(strings = {"RESPONSE", "UNKNOWN"})
  void outcomeCannotBeLearnt(String carrier) {
    assertThat(found(RULE, post().returns(Carrier.valueOf(carrier)).responds(ACCEPTED)))
        .containsExactly("WARNING");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Location", "content-location", "Link"})
  void anyMonitorWillDo(String field) {
    assertThat(found(RULE, post().responds(ACCEPTED.headers(field)))).isEmpty();
  }

  @Test
  void otherFieldsAreNoMonitor() {
    assertThat(only(RULE, post().responds(ACCEPTED.headers("Retry-After"))).arguments().values())
        .containsEntry("attribute", "headers = {\"Retry-After\", \"Location\"}");
  }

  @Test
  void payloadCannotNameIt() {
    assertThat(found(RULE, post().sends(202, Body.NONE).responds(ACCEPTED)))
        .containsExactly("WARNING payload");
  }

  @Test
  void factoryDemandsIt() {
    assertThat(found(RULE, post().returns(Carrier.GENERATED).responds(ACCEPTED))).isEmpty();
  }

  @Test
  void contentMayBeTheMonitor() {
    assertThat(found(RULE, post().responds(202))).isEmpty();
    assertThat(found(RULE, post().responds(response(202).body(Body.of(ORDER))))).isEmpty();
  }

  @Test
  void otherSuccessesAreDone() {
    assertThat(found(RULE, post().responds(response(204).body(Body.NONE)))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(
      value = Sender.class,
      names = {"EXCEPTION", "INFRASTRUCTURE"})
  void whatOthersSendIsOnlyDocumented(Sender sender) {
    assertThat(found(RULE, post().responds(ACCEPTED.sentBy(sender)))).isEmpty();
  }

  @Test
  void declarationOnTheClassIsOneFinding() {
    ResponseFixture shared = ACCEPTED.at(Scope.TYPE);
    assertThat(found(RULE, post().named("a").responds(shared), get().named("b").responds(shared)))
        .containsExactly("WARNING shared");
  }
}
