package dev.responds.contract.rule;

import static dev.responds.contract.http.HttpMethod.GET;
import static dev.responds.contract.http.HttpMethod.HEAD;
import static dev.responds.contract.http.HttpMethod.PUT;
import static dev.responds.contract.model.EndpointFixture.ORDER;
import static dev.responds.contract.model.EndpointFixture.get;
import static dev.responds.contract.model.EndpointFixture.on;
import static dev.responds.contract.model.ResponseFixture.response;
import static dev.responds.contract.rule.Checks.found;
import static org.assertj.core.api.Assertions.assertThat;

import dev.responds.contract.http.HttpMethod;
import dev.responds.contract.model.Access;
import dev.responds.contract.model.Body;
import dev.responds.contract.model.Carrier;
import dev.responds.contract.model.EndpointFixture;
import dev.responds.contract.model.Parameter;
import dev.responds.contract.model.ResponseFixture;
import dev.responds.contract.model.Scope;
import dev.responds.contract.model.Sender;
import dev.responds.contract.model.Traits;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Conditions of a request, and the answers to them. */
class ConditionRulesTest {

  private static final String PRECONDITION = "precondition-without-header";
  private static final String CONDITIONAL = "conditional-param-without-status";
  private static final String VALIDATOR = "not-modified-without-validator";

  @Test
  void failedPreconditionThatNothingReads() {
    assertThat(found(PRECONDITION, on(PUT).responds(204, 412))).containsExactly("WARNING");
    assertThat(found(PRECONDITION, get().responds(200, 412))).containsExactly("WARNING");
    assertThat(found(PRECONDITION, on().responds(200, 412))).containsExactly("WARNING");
    assertThat(found(PRECONDITION, on(PUT).responds(204, 409))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "If-Match",
        "if-none-match",
        "If-Unmodified-Since",
        "If",
        "Overwrite",
        "If-Schedule-Tag-Match"
      })
  void conditionThatIsRead(String header) {
    assertThat(found(PRECONDITION, reading(on(PUT), header).responds(204, 412, 428))).isEmpty();
  }

  @Test
  void otherHeaderIsNoCondition() {
    assertThat(found(PRECONDITION, reading(on(PUT), "If-Modified-Since").responds(204, 412)))
        .containsExactly("WARNING");
    assertThat(
            found(PRECONDITION, on(PUT).reads(Parameter.Kind.QUERY, "If-Match").responds(204, 412)))
        .containsExactly("WARNING");
  }

  @Test
  void rawRequestMayHoldTheCondition() {
    assertThat(
            found(
                PRECONDITION,
                on(PUT).reads(Parameter.Kind.RAW_REQUEST, "").responds(204, 412, 428)))
        .isEmpty();
  }

  @Test
  void conditionOfAFilterOrOfTheWholeClass() {
    ResponseFixture filtered = response(412).sentBy(Sender.INFRASTRUCTURE);
    assertThat(found(PRECONDITION, on(PUT).responds(204).responds(filtered))).isEmpty();
    assertThat(found(PRECONDITION, on(PUT).responds(204).responds(response(412).at(Scope.TYPE))))
        .isEmpty();
    assertThat(found(PRECONDITION, on(PUT).responds(204).responds(response(412).on("Changed"))))
        .containsExactly("WARNING");
  }

  @ParameterizedTest
  @ValueSource(strings = {"OPTIONS", "TRACE", "CONNECT"})
  void conditionIsIgnoredThere(String method) {
    EndpointFixture endpoint = reading(on(HttpMethod.of(method)), "If-Match").responds(200, 412);
    assertThat(found(PRECONDITION, endpoint)).containsExactly("ERROR ignored");
  }

  @Test
  void demandOfAConditionThatNothingReads() {
    assertThat(found(PRECONDITION, on(PUT).responds(204, 428))).containsExactly("ADVICE required");
    assertThat(found(PRECONDITION, on().responds(204, 428))).containsExactly("ADVICE required");
    assertThat(found(PRECONDITION, on(GET, PUT).responds(204, 428)))
        .containsExactly("ADVICE required");
  }

  @Test
  void demandOfAConditionOnAReadPreventsNothing() {
    assertThat(found(PRECONDITION, reading(on(GET, HEAD), "If-Match").responds(200, 428)))
        .containsExactly("ADVICE safe");
    assertThat(found(PRECONDITION, reading(on(GET, PUT), "If-Match").responds(200, 428))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "GET, If-None-Match, 304",
    "HEAD, if-none-match, 304",
    "QUERY, If-None-Match, 304",
    "GET, If-Modified-Since, 304",
    "PUT, If-Match, 412",
    "PATCH, If-Match, 412",
    "DELETE, If-None-Match, 412",
    "POST, If-Unmodified-Since, 412"
  })
  void failedConditionHasNoAnswer(String method, String header, int status) {
    EndpointFixture without = reading(on(HttpMethod.of(method)), header).responds(200, 400);
    EndpointFixture with = reading(on(HttpMethod.of(method)), header).responds(200, status);
    assertThat(found(CONDITIONAL, without)).containsExactly("WARNING");
    assertThat(Checks.only(CONDITIONAL, without).status()).hasValue(status);
    assertThat(found(CONDITIONAL, with)).isEmpty();
  }

  @Test
  void eachConditionHasItsSection() {
    assertThat(section(reading(on(PUT), "If-Match"))).isEqualTo("13.1.1");
    assertThat(section(reading(on(PUT), "If-None-Match"))).isEqualTo("13.1.2");
    assertThat(section(reading(get(), "If-Modified-Since"))).isEqualTo("13.1.3");
    assertThat(section(reading(on(PUT), "If-Unmodified-Since"))).isEqualTo("13.1.4");
  }

  private static String section(EndpointFixture endpoint) {
    return Checks.only(CONDITIONAL, endpoint.responds(200)).citation().orElseThrow().section();
  }

  @ParameterizedTest
  @CsvSource({
    "GET, If-Match",
    "PUT, If-Modified-Since",
    "OPTIONS, If-Match",
    "TRACE, If-None-Match",
    "GET, Range",
    "PUT, X-If-Match"
  })
  void fieldThatDemandsNoAnswer(String method, String header) {
    EndpointFixture endpoint = reading(on(HttpMethod.of(method)), header).responds(200);
    assertThat(found(CONDITIONAL, endpoint)).isEmpty();
  }

  @Test
  void answerMayStandAroundTheEndpoint() {
    ResponseFixture shared = response(412).at(Scope.PACKAGE);
    assertThat(found(CONDITIONAL, reading(on(PUT), "If-Match").responds(204).responds(shared)))
        .isEmpty();
    assertThat(found(CONDITIONAL, reading(on(PUT), "If-Match").responds(204).with(advised(412))))
        .isEmpty();
    assertThat(found(CONDITIONAL, reading(on(PUT), "If-Match").responds(204).with(advised(409))))
        .containsExactly("WARNING");
  }

  @Test
  void policyThatForbidsTheAnswerIsTheMistake() {
    assertThat(found(CONDITIONAL, reading(on(PUT), "If-Match").responds(204).deny(412))).isEmpty();
    assertThat(found(CONDITIONAL, reading(on(PUT), "If-Match").responds(204).deny(304)))
        .containsExactly("WARNING");
  }

  @Test
  void nothingIsKnownOfWhatReadsTheRawRequestOrAnyMethod() {
    assertThat(found(CONDITIONAL, on(PUT).reads(Parameter.Kind.RAW_REQUEST, "").responds(204)))
        .isEmpty();
    assertThat(found(CONDITIONAL, reading(on(), "If-Match").responds(204))).isEmpty();
    assertThat(found(CONDITIONAL, reading(on(GET, PUT), "If-None-Match").responds(200))).isEmpty();
  }

  @Test
  void endpointThatDeclaresNothingItselfOrIsNotThereYet() {
    ResponseFixture shared = response(204).at(Scope.TYPE);
    assertThat(found(CONDITIONAL, reading(on(PUT), "If-Match").responds(shared))).isEmpty();
    assertThat(found(CONDITIONAL, reading(on(PUT), "If-Match").responds(501))).isEmpty();
  }

  @Test
  void notModifiedThatNoClientCanEarn() {
    assertThat(found(VALIDATOR, get().responds(200, 304))).containsExactly("ADVICE");
    assertThat(found(VALIDATOR, get().sends(200, Body.of(ORDER)).responds(200, 304)))
        .containsExactly("ADVICE");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ETag", "last-modified", "ETag: W/1"})
  void validatorIsDeclared(String header) {
    ResponseFixture full = response(200).headers(header);
    assertThat(found(VALIDATOR, get().responds(full).responds(304))).isEmpty();
    assertThat(found(VALIDATOR, get().responds(200).responds(response(304).headers(header))))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"If-None-Match", "If-Modified-Since"})
  void readingTheConditionImpliesAValidator(String header) {
    assertThat(found(VALIDATOR, reading(get(), header).responds(200, 304))).isEmpty();
  }

  @Test
  void rawRequestMayValidate() {
    assertThat(found(VALIDATOR, get().reads(Parameter.Kind.RAW_REQUEST, "").responds(200, 304)))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"GENERATED", "RAW", "VIEW", "UNKNOWN"})
  void carrierThatDoesNotTellItsHeaders(String carrier) {
    assertThat(found(VALIDATOR, get().returns(Carrier.valueOf(carrier)).responds(200, 304)))
        .isEmpty();
  }

  @Test
  void notModifiedOfAFilterOrWithoutAFullAnswer() {
    ResponseFixture filtered = response(304).sentBy(Sender.INFRASTRUCTURE);
    assertThat(found(VALIDATOR, get().responds(200).responds(filtered))).isEmpty();
    assertThat(found(VALIDATOR, get().responds(200).responds(response(304).at(Scope.TYPE))))
        .isEmpty();
    assertThat(found(VALIDATOR, get().responds(302, 304))).isEmpty();
    assertThat(found(VALIDATOR, get().responds(200, 302))).isEmpty();
  }

  private static EndpointFixture reading(EndpointFixture endpoint, String header) {
    return endpoint.reads(Parameter.Kind.HEADER, header);
  }

  private static Traits advised(int status) {
    return new Traits(Access.UNKNOWN, false, false, false, Optional.empty(), Set.of(status));
  }
}
