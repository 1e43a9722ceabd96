package dev.responds.contract.rule;

import static dev.responds.contract.model.EndpointFixture.ORDER;
import static dev.responds.contract.model.EndpointFixture.get;
import static dev.responds.contract.model.ResponseFixture.response;
import static dev.responds.contract.rule.Checks.found;
import static dev.responds.contract.rule.Checks.only;
import static org.assertj.core.api.Assertions.assertThat;

import dev.responds.contract.model.Body;
import dev.responds.contract.model.Carrier;
import dev.responds.contract.model.EndpointFixture;
import dev.responds.contract.model.ResponseFixture;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SuccessWithProblemBodyTest {

  private static final String RULE = "success-with-problem-body";

  private static ResponseFixture problem(int status) {
    return response(status).body(Body.PROBLEM);
  }

  @ParameterizedTest
  @ValueSource(ints = {200, 201, 202, 226})
  void successThatSaysItFailed(int status) {
    assertThat(found(RULE, get().responds(problem(status)))).containsExactly("WARNING");
  }

  @ParameterizedTest
  @ValueSource(ints = {207, 204, 299, 303, 400, 500})
  void membersMayHaveFailedAndFailuresAreNoSuccess(int status) {
    assertThat(found(RULE, get().responds(problem(status)))).isEmpty();
  }

  @Test
  void typeThatExtendsProblemDetailsIsAProblem() {
    Body extended =
        new Body(Body.Kind.CONTENT, Body.of(ORDER).type(), true, Body.NONE.problemStatus(), false);
    ResponseFixture response = response(200).body(extended);
    var finding = only(RULE, get().responds(response));
    assertThat(finding.status()).hasValue(200);
    assertThat(finding.arguments().values())
        .isEqualTo(Map.of("reason", "OK", "request", "GET /orders"));
    assertThat(finding.source().attribute()).isEqualTo("body");
  }

  @Test
  void otherContentIsFine() {
    assertThat(found(RULE, get().responds(response(200).body(Body.of(ORDER))))).isEmpty();
    assertThat(found(RULE, get().responds(200))).isEmpty();
  }

  @Test
  void responseObjectMayCarryTheProblemWithItsFailuresAlone() {
    EndpointFixture both = get().sends(200, Body.PROBLEM).returns(Carrier.RESPONSE);
    assertThat(found(RULE, both.responds(problem(202)).responds(problem(409)))).isEmpty();
    EndpointFixture success = get().sends(200, Body.PROBLEM).returns(Carrier.RESPONSE);
    assertThat(found(RULE, success.responds(problem(202)))).containsExactly("WARNING");
    EndpointFixture handled = get().sends(200, Body.PROBLEM).returns(Carrier.RESPONSE);
    assertThat(found(RULE, handled.responds(problem(202)).responds(problem(409).on("E"))))
        .containsExactly("WARNING");
    EndpointFixture limit = get().sends(200, Body.PROBLEM).returns(Carrier.RESPONSE);
    assertThat(found(RULE, limit.responds(problem(202)).responds(problem(400)))).isEmpty();
    EndpointFixture explicit = get().sends(200, Body.of(ORDER)).returns(Carrier.RESPONSE);
    assertThat(found(RULE, explicit.responds(problem(202)).responds(problem(409))))
        .containsExactly("WARNING");
    EndpointFixture payload = get().sends(202, Body.PROBLEM);
    assertThat(found(RULE, payload.responds(problem(202)).responds(problem(409))))
        .containsExactly("WARNING");
  }

  @ParameterizedTest
  @ValueSource(strings = {"application/problem+json", "application/problem+xml; charset=utf-8"})
  void mappingDecidesTheMediaTypeOfAPayload(String type) {
    ResponseFixture order = response(200).body(Body.of(ORDER));
    assertThat(found(RULE, get().sends(200, Body.of(ORDER)).produces(type).responds(order)))
        .containsExactly("WARNING");
    assertThat(
            found(
                RULE,
                get()
                    .sends(200, Body.of(ORDER))
                    .produces(type, "application/json")
                    .responds(order)))
        .isEmpty();
    assertThat(found(RULE, get().produces(type).responds(order))).isEmpty();
    assertThat(
            found(
                RULE,
                get().sends(200, Body.NONE).produces(type).responds(response(200).body(Body.NONE))))
        .isEmpty();
    assertThat(
            found(
                RULE,
                get()
                    .sends(200, Body.of(ORDER))
                    .produces(type)
                    .responds(response(203).body(Body.of(ORDER)).on("E"))))
        .isEmpty();
  }

  @Test
  void statusThatIsNeverSentIsNotJudged() {
    assertThat(found(RULE, get().sends(200, Body.of(ORDER)).responds(problem(202)))).isEmpty();
  }
}
