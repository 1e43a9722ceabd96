package dev.responds.contract.rule;

import static dev.responds.contract.model.EndpointFixture.ORDER;
import static dev.responds.contract.model.EndpointFixture.get;
import static dev.responds.contract.model.EndpointFixture.on;
import static dev.responds.contract.model.EndpointFixture.post;
import static dev.responds.contract.model.ResponseFixture.response;
import static dev.responds.contract.rule.Checks.check;
import static org.assertj.core.api.Assertions.assertThat;

import dev.responds.contract.http.HttpMethod;
import dev.responds.contract.model.Body;
import dev.responds.contract.model.Carrier;
import dev.responds.contract.model.EndpointFixture;
import dev.responds.contract.model.Finding;
import dev.responds.contract.model.ResponseFixture;
import dev.responds.contract.model.Scope;
import dev.responds.contract.model.Sender;
import dev.responds.contract.model.Severity;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class HeaderRulesTest {

  private static final Set<String> RULES =
      Set.of(
          "framework-status-undeclared",
          "missing-location-201",
          "missing-location-redirect",
          "missing-mandatory-header",
          "missing-www-authenticate",
          "unreachable-status");

  @ParameterizedTest
  @CsvSource({
    "405, Allow, WARNING missing-mandatory-header",
    "401, www-authenticate, WARNING missing-www-authenticate",
    "303, LOCATION, WARNING missing-location-redirect",
    "301, Location, WARNING missing-location-redirect",
    "302, Location, WARNING missing-location-redirect",
    "307, Location, WARNING missing-location-redirect",
    "308, Location, WARNING missing-location-redirect",
    "300, Location, ADVICE missing-location-redirect"
  })
  void fieldThatAStatusComesWith(int status, String header, String expected) {
    ResponseFixture response = response(status);
    assertThat(found(get().responds(200).responds(response))).containsExactly(expected);
    assertThat(found(get().responds(200).responds(response.headers("ETag", header)))).isEmpty();
    assertThat(found(get().returns(Carrier.GENERATED).responds(200).responds(response))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(
      value = Sender.class,
      names = {"EXCEPTION", "INFRASTRUCTURE"})
  void whatOthersSendIsOnlyDocumented(Sender sender) {
    for (int status : new int[] {401, 405, 407, 426, 303, 301}) {
      assertThat(found(get().responds(200).responds(response(status).sentBy(sender)))).isEmpty();
    }
    assertThat(found(post().responds(response(201).sentBy(sender)))).isEmpty();
  }

  @Test
  void upgradeNeedsBothFields() {
    assertThat(missing(response(426))).isEqualTo("Upgrade, Connection");
    assertThat(missing(response(426).headers("Upgrade"))).isEqualTo("Connection");
    assertThat(found(get().responds(200).responds(response(426).headers("upgrade", "connection"))))
        .isEmpty();
  }

  private static String missing(ResponseFixture response) {
    return only(post().responds(200).responds(response))
        .arguments()
        .values()
        .getOrDefault("fields", "");
  }

  @Test
  void fixRepeatsWhatIsDeclaredAlready() {
    Finding finding = only(post().responds(200).responds(response(303).headers("ETag")));
    assertThat(finding.arguments().values())
        .containsEntry("attribute", "headers = {\"ETag\", \"Location\"}");
  }

  @Test
  void policySuppliesTheChallenge() {
    assertThat(found(get().responds(200, 401).challenge("Bearer"))).isEmpty();
  }

  @Test
  void whatIsThrownBringsItsFieldsAlong() {
    for (int status : new int[] {303, 401, 405, 426}) {
      assertThat(found(get().sends(200, Body.of(ORDER)).responds(200, status))).isEmpty();
      assertThat(found(get().returns(Carrier.PAYLOAD).responds(200, status))).isEmpty();
    }
    assertThat(found(get().returns(Carrier.VIEW).responds(200, 401))).isEmpty();
  }

  @Test
  void whatIsWrittenThroughTheRawResponseIsNotSeen() {
    assertThat(found(get().returns(Carrier.RAW).responds(200, 302, 401, 405, 426))).isEmpty();
    assertThat(found(post().returns(Carrier.RAW).responds(201))).isEmpty();
  }

  @Test
  void payloadCannotSendAnyField() {
    Finding finding =
        Checks.only("missing-www-authenticate", get().sends(401, Body.of(ORDER)).responds(401));
    assertThat(finding.level()).isEqualTo(Severity.ERROR);
    assertThat(finding.variant()).isEqualTo("payload");
    assertThat(finding.arguments().values())
        .containsEntry("generated", "OrderControllerResponses.Answer");
  }

  @Test
  void redirectByViewNameIsALocation() {
    assertThat(found(get().returns(Carrier.VIEW).responds(302))).isEmpty();
  }

  @Test
  void createdByPostNeedsALocation() {
    assertThat(found(post().responds(201))).containsExactly("WARNING missing-location-201");
    assertThat(found(post().responds(response(201).headers("location")))).isEmpty();
    assertThat(found(post().returns(Carrier.GENERATED).responds(201))).isEmpty();
  }

  @Test
  void createdByPutOrPatchIsWhereTheRequestWent() {
    assertThat(found(on(HttpMethod.PUT).responds(201))).isEmpty();
    assertThat(found(on(HttpMethod.PATCH).responds(201))).isEmpty();
    assertThat(found(on(HttpMethod.PUT, HttpMethod.POST).responds(201))).isEmpty();
    assertThat(found(on().responds(201))).isEmpty();
  }

  @Test
  void createdPayloadCannotSendTheLocation() {
    Finding finding = only(post().sends(201, Body.of(ORDER)).responds(201));
    assertThat(finding.id()).isEqualTo("missing-location-201");
    assertThat(finding.variant()).isEqualTo("payload");
  }

  @Test
  void fieldOfAStatusThatIsNeverSentIsNotMissed() {
    assertThat(found(post().sends(200, Body.of(ORDER)).responds(201)))
        .containsExactly("ERROR framework-status-undeclared");
    assertThat(found(post().sends(200, Body.of(ORDER)).responds(200, 201)))
        .containsExactly("WARNING unreachable-status");
  }

  @Test
  void declarationOnTheClassIsReportedOnceForAllEndpoints() {
    ResponseFixture shared = response(401).at(Scope.TYPE);
    assertThat(
            found(
                get().named("one").responds(shared).responds(200),
                get().named("two").responds(shared).responds(200)))
        .containsExactly("WARNING missing-www-authenticate");
  }

  private static Finding only(EndpointFixture endpoint) {
    assertThat(check(endpoint)).hasSize(1);
    return check(endpoint).get(0).finding();
  }

  private static List<String> found(EndpointFixture... endpoints) {
    return Checks.found(RULES, endpoints);
  }
}
