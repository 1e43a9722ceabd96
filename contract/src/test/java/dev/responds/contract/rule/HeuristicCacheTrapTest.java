package dev.responds.contract.rule;

import static dev.responds.contract.model.EndpointFixture.ORDER;
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
import dev.responds.contract.model.Scope;
import dev.responds.contract.model.Sender;
import dev.responds.contract.model.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeuristicCacheTrapTest {

  private static final String RULE = "heuristic-cache-trap";

  private static EndpointFixture strictGet() {
    return get().level(RULE, Severity.WARNING);
  }

  private static ResponseFixture moved(String... fields) {
    return response(301).headers(fields);
  }

  @ParameterizedTest
  @ValueSource(ints = {200, 203, 204, 206, 300, 404, 405, 410, 414, 451, 501})
  void statusThatCachesKeepUnasked(int status) {
    assertThat(found(RULE, strictGet().responds(status))).containsExactly("WARNING");
    assertThat(found(RULE, get().responds(status))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {301, 308})
  void permanentRedirectIsAVariant(int status) {
    assertThat(found(RULE, strictGet().responds(status))).containsExactly("WARNING permanent");
    assertThat(found(RULE, get().responds(status))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {201, 202, 302, 303, 304, 307, 400, 403, 500, 503, 103, 299, 600})
  void otherStatusesAreNotKeptUnasked(int status) {
    assertThat(found(RULE, strictGet().responds(status))).isEmpty();
  }

  @Test
  void permanentRedirectIsAdviceWhereTheFieldCannotBeSent() {
    assertThat(found(RULE, get().sends(301, Body.NONE).responds(301)))
        .containsExactly("ADVICE permanent");
    assertThat(found(RULE, get().returns(Carrier.VIEW).responds(308)))
        .containsExactly("ADVICE permanent");
    assertThat(found(RULE, get().sends(200, Body.of(ORDER)).responds(200, 404))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(
      value = Carrier.class,
      names = {"RESPONSE", "GENERATED", "RAW", "UNKNOWN"})
  void codeMaySendTheFieldUndeclared(Carrier carrier) {
    assertThat(found(RULE, get().returns(carrier).responds(301))).isEmpty();
    ResponseFixture other = response(200).headers("Cache-Control: max-age=60");
    assertThat(found(RULE, get().returns(carrier).responds(other).responds(301)))
        .containsExactly("ADVICE permanent");
    assertThat(found(RULE, get().returns(carrier).responds(other.at(Scope.TYPE)).responds(301)))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Cache-Control",
        "Cache-Control: no-store",
        "Cache-Control: max-age=60",
        "Expires",
        "expires: 0"
      })
  void explicitLifetimeLeavesNothingToGuess(String field) {
    assertThat(found(RULE, strictGet().responds(moved(field)))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Cache-Control: public", "Cache-Control: must-revalidate", "ETag"})
  void otherFieldsLeaveItOpen(String field) {
    assertThat(found(RULE, strictGet().responds(moved(field))))
        .containsExactly("WARNING permanent");
  }

  @Test
  void fixRepeatsWhatIsDeclaredAlready() {
    EndpointFixture endpoint = strictGet().responds(moved("Location"));
    assertThat(only(RULE, endpoint).arguments().values())
        .containsEntry("attribute", "headers = {\"Location\", \"Cache-Control\"}");
    assertThat(only(RULE, endpoint).source().attribute()).isEqualTo("value");
  }

  @Test
  void onlyReadsAreKept() {
    assertThat(found(RULE, post().level(RULE, Severity.WARNING).responds(200))).isEmpty();
    EndpointFixture head = on(HttpMethod.HEAD, HttpMethod.GET).level(RULE, Severity.WARNING);
    assertThat(found(RULE, head.responds(200))).containsExactly("WARNING");
    EndpointFixture both = on(HttpMethod.POST, HttpMethod.GET).level(RULE, Severity.WARNING);
    assertThat(found(RULE, both.responds(200))).isEmpty();
    assertThat(found(RULE, on().level(RULE, Severity.WARNING).responds(200))).isEmpty();
  }

  @Test
  void handlersAreAskedAndFiltersAreNot() {
    ResponseFixture gone = response(410);
    assertThat(found(RULE, strictGet().responds(gone.on("Gone")))).containsExactly("WARNING");
    assertThat(found(RULE, strictGet().responds(gone.sentBy(Sender.INFRASTRUCTURE)))).isEmpty();
    assertThat(found(RULE, strictGet().responds(gone.at(Scope.TYPE)))).isEmpty();
    assertThat(found(RULE, strictGet().sends(200, Body.of(ORDER)).responds(204))).isEmpty();
  }
}
