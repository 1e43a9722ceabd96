package dev.responds.contract.rule;

import static dev.responds.contract.model.EndpointFixture.ORDER;
import static dev.responds.contract.model.EndpointFixture.get;
import static dev.responds.contract.model.EndpointFixture.on;
import static dev.responds.contract.model.ResponseFixture.response;
import static dev.responds.contract.rule.Checks.found;
import static dev.responds.contract.rule.Checks.only;
import static org.assertj.core.api.Assertions.assertThat;

import dev.responds.contract.http.HttpMethod;
import dev.responds.contract.model.Body;
import dev.responds.contract.model.Carrier;
import dev.responds.contract.model.EndpointFixture;
import dev.responds.contract.model.Parameter;
import dev.responds.contract.model.ResponseFixture;
import dev.responds.contract.model.Scope;
import dev.responds.contract.model.Sender;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MissingRecommendedHeaderTest {

  private static final String RULE = "missing-recommended-header";

  @Test
  void blockNamesItsBlocker() {
    ResponseFixture blocked = response(451);
    assertThat(found(RULE, get().responds(blocked))).containsExactly("WARNING 451");
    assertThat(only(RULE, get().responds(blocked)).arguments().values())
        .containsEntry("attribute", "headers = \"Link\"");
    assertThat(found(RULE, get().responds(blocked.headers("Link")))).isEmpty();
    assertThat(found(RULE, get().responds(blocked.headers("Link: </law>; rel=\"Blocked-By\""))))
        .isEmpty();
    assertThat(found(RULE, get().responds(blocked.headers("link: </law>; rel=help"))))
        .containsExactly("WARNING 451");
    assertThat(found(RULE, get().returns(Carrier.GENERATED).responds(blocked))).isEmpty();
    assertThat(found(RULE, get().responds(blocked.sentBy(Sender.INFRASTRUCTURE)))).isEmpty();
    ResponseFixture other = blocked.headers("Link: </law>; rel=help").sentBy(Sender.EXCEPTION);
    assertThat(found(RULE, get().responds(other))).isEmpty();
    assertThat(found(RULE, get().responds(blocked.at(Scope.TYPE)))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"429, 503, RFC 6585 §4", "503, 429, RFC 9110 §15.6.4"})
  void sectionThatTellsOfTheDelay(int status, int declared, String section) {
    ResponseFixture other = response(declared).headers("retry-after");
    assertThat(only(RULE, get().responds(200, status).responds(other)).citation())
        .hasValueSatisfying(citation -> assertThat(citation).hasToString(section));
  }

  @Test
  void delayMayBeThrownAlong() {
    ResponseFixture closed = response(503).headers("Retry-After");
    EndpointFixture payload = get().sends(200, Body.of(ORDER)).responds(200, 429);
    assertThat(found(RULE, payload.responds(closed))).isEmpty();
    assertThat(found(RULE, get().sends(503, Body.of(ORDER)).responds(503)))
        .containsExactly("ADVICE");
  }

  @ParameterizedTest
  @ValueSource(strings = {"RESPONSE", "GENERATED", "RAW", "UNKNOWN", "VIEW"})
  void codeMaySendOptionalFieldsUndeclared(String carrier) {
    assertThat(found(RULE, get().returns(Carrier.valueOf(carrier)).responds(200, 429, 503)))
        .isEmpty();
  }

  @Test
  void fieldThatIsDeclaredElsewhereIsMissed() {
    ResponseFixture closed = response(503).headers("Retry-After");
    assertThat(found(RULE, get().responds(200, 429).responds(closed))).containsExactly("ADVICE");
    assertThat(found(RULE, get().returns(Carrier.GENERATED).responds(429).responds(closed)))
        .containsExactly("ADVICE");
    assertThat(found(RULE, get().responds(200, 429).responds(closed.at(Scope.TYPE)))).isEmpty();
    assertThat(found(RULE, get().responds(200, 500).responds(closed))).isEmpty();
    ResponseFixture limited = response(429).sentBy(Sender.EXCEPTION);
    assertThat(found(RULE, get().responds(200).responds(limited).responds(closed))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"RateLimit", "ratelimit-policy", "X-RateLimit-Reset"})
  void limitTellsWhenItIsOver(String field) {
    ResponseFixture closed = response(503).headers("Retry-After");
    ResponseFixture limited = response(429).headers("ETag", field);
    assertThat(found(RULE, get().responds(200).responds(limited).responds(closed))).isEmpty();
    ResponseFixture closedAlike = response(503).headers(field);
    ResponseFixture later = response(429).headers("Retry-After");
    assertThat(found(RULE, get().responds(200).responds(closedAlike).responds(later)))
        .containsExactly("ADVICE");
    ResponseFixture other = response(429).headers("X-Rate");
    assertThat(found(RULE, get().responds(200).responds(other).responds(closed)))
        .containsExactly("ADVICE");
  }

  @ParameterizedTest
  @ValueSource(ints = {200, 204})
  void optionsAsksForAllow(int status) {
    EndpointFixture options = on(HttpMethod.OPTIONS);
    assertThat(found(RULE, options.responds(status))).containsExactly("ADVICE allow");
    ResponseFixture declared = response(status).headers("Allow");
    assertThat(found(RULE, on(HttpMethod.OPTIONS).responds(declared))).isEmpty();
    assertThat(found(RULE, on(HttpMethod.OPTIONS, HttpMethod.GET).responds(status))).isEmpty();
    assertThat(found(RULE, get().responds(status))).isEmpty();
    assertThat(found(RULE, on().responds(status))).isEmpty();
  }

  @Test
  void refusedOptionsAreNotAsked() {
    assertThat(found(RULE, on(HttpMethod.OPTIONS).responds(200).responds(404)))
        .containsExactly("ADVICE allow");
    assertThat(found(RULE, on(HttpMethod.OPTIONS).responds(404, 202))).isEmpty();
  }

  @Test
  void preflightIsAboutOrigins() {
    EndpointFixture origin = on(HttpMethod.OPTIONS).reads(Parameter.Kind.HEADER, "Origin");
    assertThat(found(RULE, origin.responds(204))).isEmpty();
    EndpointFixture method =
        on(HttpMethod.OPTIONS).reads(Parameter.Kind.HEADER, "Access-Control-Request-Method");
    assertThat(found(RULE, method.responds(204))).isEmpty();
    EndpointFixture raw = on(HttpMethod.OPTIONS).reads(Parameter.Kind.RAW_REQUEST, "");
    assertThat(found(RULE, raw.responds(204))).isEmpty();
    ResponseFixture allowing = response(204).headers("ETag", "access-control-allow-methods");
    assertThat(found(RULE, on(HttpMethod.OPTIONS).responds(allowing))).isEmpty();
    ResponseFixture tagged = response(204).headers("ETag", "Access");
    assertThat(found(RULE, on(HttpMethod.OPTIONS).responds(tagged)))
        .containsExactly("ADVICE allow");
    EndpointFixture other = on(HttpMethod.OPTIONS).reads(Parameter.Kind.HEADER, "Accept");
    assertThat(found(RULE, other.responds(204))).containsExactly("ADVICE allow");
  }
}
