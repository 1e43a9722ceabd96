package dev.responds.contract.rule;

import static dev.responds.contract.model.EndpointFixture.ORDER;
import static dev.responds.contract.model.EndpointFixture.on;
import static dev.responds.contract.model.ResponseFixture.response;
import static dev.responds.contract.rule.Checks.found;
import static dev.responds.contract.rule.Checks.only;
import static org.assertj.core.api.Assertions.assertThat;

import dev.responds.contract.http.HttpMethod;
import dev.responds.contract.model.Body;
import dev.responds.contract.model.Carrier;
import dev.responds.contract.model.EndpointFixture;
import dev.responds.contract.model.JavaType;
import dev.responds.contract.model.ResponseFixture;
import dev.responds.contract.model.Scope;
import dev.responds.contract.model.Sender;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class BodyOnHeadTest {

  private static final String RULE = "body-on-head";
  private static final ResponseFixture WITH_ORDER = response(200).body(Body.of(ORDER));

  private static EndpointFixture head() {
    return on(HttpMethod.HEAD);
  }

  @ParameterizedTest
  @EnumSource(Carrier.class)
  void contentIsDroppedWhateverCarriesIt(Carrier carrier) {
    assertThat(found(RULE, head().returns(carrier).responds(WITH_ORDER))).containsExactly("ERROR");
  }

  @Test
  void payloadIsNamedAtTheBody() {
    var finding = only(RULE, head().sends(200, Body.of(ORDER)).responds(WITH_ORDER));
    assertThat(finding.status()).hasValue(200);
    assertThat(finding.arguments().values())
        .isEqualTo(Map.of("reason", "OK", "request", "HEAD /orders", "type", "Order"));
    assertThat(finding.source().attribute()).isEqualTo("body");
  }

  @Test
  void problemDetailsAreContentToo() {
    ResponseFixture problem = response(200).body(Body.PROBLEM);
    assertThat(found(RULE, head().responds(problem))).containsExactly("ERROR problem");
  }

  @Test
  void nothingAndTheUnknownAreFine() {
    assertThat(found(RULE, head().responds(response(200).body(Body.NONE)))).isEmpty();
    assertThat(found(RULE, head().responds(200))).isEmpty();
  }

  @Test
  void otherMethodsBesideHeadAreFine() {
    assertThat(found(RULE, on(HttpMethod.GET, HttpMethod.HEAD).responds(WITH_ORDER))).isEmpty();
    assertThat(found(RULE, on(HttpMethod.GET).responds(WITH_ORDER))).isEmpty();
    assertThat(found(RULE, on().responds(WITH_ORDER))).isEmpty();
  }

  @Test
  void errorsOfThePolicyHoldForEveryMethod() {
    ResponseFixture error = response(404).body(Body.PROBLEM);
    assertThat(found(RULE, head().responds(200).responds(error))).isEmpty();
    ResponseFixture own = response(404).body(Body.of(JavaType.of("com.shop", "Failure")));
    assertThat(found(RULE, head().responds(200).responds(own))).containsExactly("ERROR");
    ResponseFixture atLimit = response(400).body(Body.PROBLEM);
    assertThat(found(RULE, head().responds(200).responds(atLimit))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {103, 204, 205, 304, 299, 600})
  void otherRulesSpeakOfStatusesWithoutContentAndOfUnknownOnes(int status) {
    ResponseFixture response = response(status).body(Body.of(ORDER));
    assertThat(found(RULE, head().responds(200).responds(response))).isEmpty();
  }

  @Test
  void whatOthersSendOrTheClassDeclaresIsNotJudged() {
    for (Sender sender : new Sender[] {Sender.EXCEPTION, Sender.INFRASTRUCTURE}) {
      assertThat(found(RULE, head().responds(WITH_ORDER.sentBy(sender)))).isEmpty();
    }
    assertThat(found(RULE, head().responds(WITH_ORDER.at(Scope.TYPE)))).isEmpty();
  }

  @Test
  void contentOfAStatusThatIsNeverSentIsNotJudged() {
    ResponseFixture created = response(201).body(Body.of(ORDER));
    assertThat(found(RULE, head().sends(200, Body.NONE).responds(created))).isEmpty();
  }
}
