package dev.responds.contract.rule;

import static dev.responds.contract.model.EndpointFixture.ORDER;
import static dev.responds.contract.model.EndpointFixture.get;
import static dev.responds.contract.model.ResponseFixture.response;
import static dev.responds.contract.rule.Checks.found;
import static dev.responds.contract.rule.Checks.only;
import static org.assertj.core.api.Assertions.assertThat;

import dev.responds.contract.http.HttpMethod;
import dev.responds.contract.model.Body;
import dev.responds.contract.model.EndpointFixture;
import dev.responds.contract.model.Parameter;
import dev.responds.contract.model.ResponseFixture;
import dev.responds.contract.model.Sender;
import dev.responds.contract.model.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NegotiatedWithoutVaryTest {

  private static final String RULE = "negotiated-without-vary";

  private static EndpointFixture on(HttpMethod... methods) {
    return EndpointFixture.on(methods).level(RULE, Severity.WARNING);
  }

  private static EndpointFixture negotiating(HttpMethod... methods) {
    return on(methods).produces("application/json", "text/csv");
  }

  private static EndpointFixture negotiating() {
    return negotiating(HttpMethod.GET);
  }

  @Test
  void severalMediaTypesAreChosenByAccept() {
    assertThat(found(RULE, negotiating().responds(200))).containsExactly("WARNING");
    assertThat(only(RULE, negotiating().responds(200)).arguments().values())
        .containsEntry("request", "GET /orders")
        .containsEntry("fields", "Vary: Accept")
        .containsEntry("attribute", "headers = \"Vary: Accept\"");
  }

  @Test
  void ruleIsOffUntilAPolicyNamesIt() {
    assertThat(found(RULE, get().produces("application/json", "text/csv").responds(200))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Accept", "Accept-Encoding", "Accept-Language", "Prefer", "User-Agent"})
  void fieldThatContentIsChosenBy(String field) {
    EndpointFixture endpoint = on(HttpMethod.GET).reads(Parameter.Kind.HEADER, field).responds(200);
    assertThat(only(RULE, endpoint).arguments().values()).containsEntry("fields", "Vary: " + field);
  }

  @Test
  void allFieldsAreNamed() {
    EndpointFixture endpoint =
        negotiating().reads(Parameter.Kind.HEADER, "accept-language").responds(200);
    assertThat(only(RULE, endpoint).arguments().values())
        .containsEntry("fields", "Vary: Accept, Accept-Language");
  }

  @Test
  void oneMediaTypeAndOtherFieldsAreNoChoice() {
    assertThat(found(RULE, on(HttpMethod.GET).responds(200))).isEmpty();
    assertThat(found(RULE, on(HttpMethod.GET).produces("text/csv").responds(200))).isEmpty();
    EndpointFixture problems =
        on(HttpMethod.GET).produces("application/json", "application/problem+json");
    assertThat(found(RULE, problems.responds(200))).isEmpty();
    EndpointFixture other = on(HttpMethod.GET).reads(Parameter.Kind.HEADER, "If-None-Match");
    assertThat(found(RULE, other.responds(200))).isEmpty();
    EndpointFixture raw = on(HttpMethod.GET).reads(Parameter.Kind.RAW_REQUEST, "");
    assertThat(found(RULE, raw.responds(200))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Vary", "vary: Accept", "Cache-Control: no-store"})
  void cachesAreTold(String field) {
    assertThat(found(RULE, negotiating().responds(response(200).headers(field)))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Cache-Control", "Cache-Control: max-age=60", "ETag"})
  void otherFieldsDoNotTell(String field) {
    assertThat(found(RULE, negotiating().responds(response(200).headers(field))))
        .containsExactly("WARNING");
  }

  @ParameterizedTest
  @ValueSource(ints = {201, 202, 204, 301, 404, 299})
  void otherStatusesAreNotKeptWithContent(int status) {
    assertThat(found(RULE, negotiating().responds(status))).isEmpty();
  }

  @Test
  void onlyReadsAreKept() {
    assertThat(found(RULE, negotiating(HttpMethod.POST).responds(200))).isEmpty();
    assertThat(found(RULE, negotiating(HttpMethod.GET, HttpMethod.POST).responds(200))).isEmpty();
    assertThat(found(RULE, negotiating(HttpMethod.GET, HttpMethod.HEAD).responds(200)))
        .containsExactly("WARNING");
  }

  @Test
  void whatIsNotSentHereIsNotJudged() {
    ResponseFixture filtered = response(200).sentBy(Sender.INFRASTRUCTURE);
    assertThat(found(RULE, negotiating().responds(filtered))).isEmpty();
    assertThat(found(RULE, negotiating().sends(200, Body.of(ORDER)).responds(203))).isEmpty();
  }
}
