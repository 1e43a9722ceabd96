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
import dev.responds.contract.model.Framework;
import dev.responds.contract.model.ResponseFixture;
import dev.responds.contract.model.Scope;
import dev.responds.contract.model.Sender;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EndpointRulesTest {

  private static final Set<String> RULES =
      Set.of(
          "duplicate-status",
          "framework-status-undeclared",
          "no-success-declared",
          "status-out-of-range",
          "status-unassigned",
          "team-subset",
          "unreachable-status");

  private static final String NO_SUCCESS = "WARNING no-success-declared";
  private static final String UNDECLARED = "ERROR framework-status-undeclared";
  private static final String UNREACHABLE = "WARNING unreachable-status";

  @Test
  void endpointThatDeclaresFailuresOnly() {
    assertThat(found(get().responds(404))).containsExactly(NO_SUCCESS);
    assertThat(found(get().responds(304, 404))).containsExactly(NO_SUCCESS);
    assertThat(variant(get().responds(404, 500))).isEmpty();
    assertThat(variant(get().responds(500, 502))).isEqualTo("server");
  }

  @Test
  void whatIsMissingIsAddedBesideTheFirstDeclarationOfTheMethodItself() {
    ResponseFixture bundled = response(404).at(Scope.BUNDLE);
    EndpointFixture both = get().responds(bundled).responds(409, 422);
    assertThat(check(both).get(0).finding().source())
        .isEqualTo(both.build().responses().get(1).source().at("value"));
    EndpointFixture none = get().responds(bundled);
    assertThat(check(none).get(0).finding().source()).isEqualTo(none.build().handler().source());
  }

  @ParameterizedTest
  @ValueSource(ints = {200, 204, 302, 303})
  void successOrRedirectIsEnough(int status) {
    assertThat(found(get().returns(Carrier.GENERATED).responds(404, status))).isEmpty();
  }

  @Test
  void successOfTheClassIsEnough() {
    assertThat(found(get().responds(404).responds(response(200).at(Scope.TYPE)))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {410, 451, 501, 503})
  void retiredEndpointNeedsNoSuccess(int status) {
    assertThat(Checks.found("no-success-declared", get().responds(status))).isEmpty();
    assertThat(Checks.found("no-success-declared", get().responds(404, status))).isEmpty();
  }

  @Test
  void maintenanceAroundAnEndpointDoesNotRetireIt() {
    assertThat(found(get().responds(404).responds(response(503).at(Scope.PACKAGE))))
        .containsExactly(NO_SUCCESS);
  }

  @Test
  void endpointWithoutOwnDeclarationsIsNotMeantAsWhole() {
    ResponseFixture shared = response(404).at(Scope.TYPE);
    assertThat(found(get().responds(shared))).isEmpty();
    assertThat(found(get().sends(200, Body.of(ORDER)).responds(shared))).isEmpty();
  }

  @Test
  void statusOfTheFrameworkIsToBeDeclared() {
    assertThat(found(post().sends(200, Body.of(ORDER)).responds(201))).containsExactly(UNDECLARED);
    assertThat(found(get().sends(200, Body.of(ORDER)).responds(404))).containsExactly(UNDECLARED);
    assertThat(variant(get().sends(200, Body.of(ORDER)).responds(404))).isEqualTo("none");
    assertThat(found(get().sends(200, Body.of(ORDER)).responds(200, 404))).isEmpty();
  }

  @Test
  void noAnnotationSendsLocation() {
    Body order = Body.of(ORDER);
    assertThat(variant(post().sends(200, order).responds(201))).isEqualTo("typed");
    assertThat(variant(get().sends(200, order).responds(302))).isEqualTo("typed");
    assertThat(variant(on(HttpMethod.PUT).sends(200, order).responds(201))).isEmpty();
    assertThat(variant(on(HttpMethod.PUT, HttpMethod.POST).sends(200, order).responds(201)))
        .isEmpty();
    assertThat(variant(post().sends(200, order).responds(202))).isEmpty();
    assertThat(variant(post().sends(200, order).calledBy(Framework.JAKARTA).responds(202)))
        .isEqualTo("typed");
  }

  @Test
  void messageNamesWhatIsSentAndWhatIsMeant() {
    Finding finding = check(post().sends(200, Body.NONE).responds(404, 204)).get(0).finding();
    assertThat(finding.status()).hasValue(200);
    assertThat(finding.arguments().values())
        .isEqualTo(
            Map.of(
                "reason", "OK",
                "request", "POST /orders",
                "declared", "204 No Content",
                "constant", "NO_CONTENT",
                "generated", "OrderControllerResponses.Answer"));
    assertThat(finding.source().around().entry()).isEqualTo(1);
    assertThat(finding.source().attribute()).isEqualTo("value");
  }

  @Test
  void statusOfTheFrameworkMayBeDeclaredAround() {
    assertThat(
            found(
                get()
                    .sends(200, Body.of(ORDER))
                    .responds(404)
                    .responds(response(200).at(Scope.TYPE))))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"RESPONSE", "GENERATED", "RAW", "VIEW", "UNKNOWN", "PAYLOAD"})
  void statusThatIsNotFixedIsNotJudged(Carrier carrier) {
    assertThat(found(get().returns(carrier).responds(200, 202))).isEmpty();
  }

  @Test
  void stubNeverReturns() {
    assertThat(found(get().sends(200, Body.NONE).responds(410))).isEmpty();
    assertThat(found(get().sends(200, Body.NONE).responds(410, 404))).containsExactly(UNDECLARED);
  }

  @Test
  void codeThatIsWrongAsSuchMayStandForTheStatusOfTheFramework() {
    assertThat(found(get().sends(200, Body.of(ORDER)).responds(2000)))
        .containsExactly("ERROR status-out-of-range");
  }

  @Test
  void successThatTheFrameworkReplaces() {
    assertThat(found(post().sends(200, Body.of(ORDER)).responds(200, 202)))
        .containsExactly(UNREACHABLE);
  }

  @ParameterizedTest
  @ValueSource(ints = {301, 302, 303, 307, 308})
  void redirectMayBeThrown(int status) {
    assertThat(found(get().sends(200, Body.of(ORDER)).responds(200, status))).isEmpty();
  }

  @Test
  void rangesAndConditionsAreAnsweredByTheFramework() {
    assertThat(found(get().sends(200, Body.of(ORDER)).responds(200, 206, 304))).isEmpty();
  }

  @Test
  void successOfSomebodyElseIsReachable() {
    assertThat(
            found(
                get()
                    .sends(200, Body.of(ORDER))
                    .responds(200)
                    .responds(response(202).sentBy(Sender.INFRASTRUCTURE))))
        .isEmpty();
    assertThat(
            found(
                get()
                    .sends(200, Body.of(ORDER))
                    .responds(200)
                    .responds(response(202).at(Scope.TYPE))))
        .isEmpty();
  }

  @Test
  void failureIsReachableByException() {
    assertThat(found(get().sends(200, Body.of(ORDER)).responds(200, 404, 500))).isEmpty();
  }

  @Test
  void statusDeclaredTwice() {
    assertThat(found(get().responds(200, 409, 409))).containsExactly("ERROR duplicate-status");
    assertThat(found(get().responds(200).responds(problem("A")).responds(problem("A"))))
        .containsExactly("ERROR duplicate-status");
    assertThat(found(get().responds(200, 409, 409, 409))).hasSize(2);
  }

  @Test
  void statusDeclaredForTwoReasons() {
    assertThat(found(get().responds(200).responds(problem("A")).responds(problem("B")))).isEmpty();
    assertThat(found(get().responds(200, 404).responds(problem("A")))).isEmpty();
  }

  @Test
  void statusDeclaredForTwoMediaTypes() {
    ResponseFixture table = response(200).body(Body.of(ORDER)).mediaType("text/csv");
    ResponseFixture page = response(200).body(Body.of(ORDER)).mediaType("text/html");

    assertThat(found(get().responds(200).responds(table).responds(page))).isEmpty();
    assertThat(found(get().responds(200).responds(table).responds(table)))
        .containsExactly("ERROR duplicate-status");
  }

  @Test
  void twoBodiesForOneStatus() {
    ResponseFixture other = problem("B").body(Body.of(ORDER));
    assertThat(found(get().responds(200).responds(problem("A")).responds(other)))
        .containsExactly("WARNING duplicate-status");
    assertThat(
            found(
                get()
                    .responds(200)
                    .responds(problem("A"))
                    .responds(problem("B").body(Body.UNKNOWN))))
        .isEmpty();
  }

  @Test
  void statusOfAnotherPlaceIsNoDuplicate() {
    assertThat(found(get().responds(200, 404).responds(response(404).at(Scope.TYPE)))).isEmpty();
  }

  private static ResponseFixture problem(String exception) {
    return response(404).on(exception).body(Body.PROBLEM);
  }

  @Test
  void statusOutsideTheSubsetOfTheTeam() {
    assertThat(found(get().responds(200, 422).allow(200, 400)))
        .containsExactly("ERROR team-subset");
    assertThat(found(get().responds(200, 422).deny(422))).containsExactly("ERROR team-subset");
    assertThat(variant(get().responds(200, 422).allow(200, 400))).isEmpty();
    assertThat(variant(get().responds(200, 422).allow(200))).isEqualTo("only");
    assertThat(variant(get().responds(200, 422).deny(422))).isEqualTo("denied");
    assertThat(variant(get().responds(200, 422).allow(200, 400).deny(422))).isEqualTo("denied");
    assertThat(found(get().responds(200, 400).allow(200, 400).deny(422))).isEmpty();
    assertThat(found(get().responds(200, 422))).isEmpty();
  }

  @Test
  void subsetOffersWhatIsAlike() {
    EndpointFixture endpoint = get().responds(200, 422).allow(200, 400, 404, 409, 503).deny(404);
    assertThat(Checks.only("team-subset", endpoint).arguments().values())
        .containsEntry("allowed", "400, 409");
  }

  @Test
  void subsetHoldsForWhatStandsAroundAnEndpoint() {
    ResponseFixture shared = response(503).at(Scope.PACKAGE);
    assertThat(
            found(
                get().named("one").allow(200).responds(shared).responds(200),
                get().named("two").allow(200).responds(shared).responds(200)))
        .containsExactly("ERROR team-subset");
  }

  @Test
  void subsetLeavesWrongCodesToTheirRules() {
    assertThat(found(get().responds(200, 299).allow(200)))
        .containsExactly("ERROR status-unassigned");
  }

  private static String variant(EndpointFixture endpoint) {
    return check(endpoint).stream()
        .map(Verdict::finding)
        .filter(finding -> RULES.contains(finding.id()))
        .findFirst()
        .orElseThrow()
        .variant();
  }

  private static List<String> found(EndpointFixture... endpoints) {
    return Checks.found(RULES, endpoints);
  }
}
