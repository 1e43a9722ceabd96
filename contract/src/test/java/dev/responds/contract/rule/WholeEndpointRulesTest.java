package dev.responds.contract.rule;

import static dev.responds.contract.model.EndpointFixture.get;
import static dev.responds.contract.model.EndpointFixture.on;
import static dev.responds.contract.model.EndpointFixture.post;
import static dev.responds.contract.model.ResponseFixture.response;
import static dev.responds.contract.rule.Checks.check;
import static org.assertj.core.api.Assertions.assertThat;

import dev.responds.contract.http.HttpMethod;
import dev.responds.contract.model.Access;
import dev.responds.contract.model.EndpointFixture;
import dev.responds.contract.model.Finding;
import dev.responds.contract.model.Parameter.Kind;
import dev.responds.contract.model.ResponseFixture;
import dev.responds.contract.model.Scope;
import dev.responds.contract.model.Sender;
import dev.responds.contract.model.Severity;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the set of an endpoint lacks, or has too much of, for what the endpoint does. */
class WholeEndpointRulesTest {

  /** What other rules say of the same endpoints is their affair. */
  private static final Set<String> RULES =
      Set.of(
          "existence-oracle",
          "feature-status-incomplete",
          "policy-contradicts-http",
          "security-status-incomplete",
          "unsecured-with-challenge",
          "validation-status-split");

  private static final String SECURITY = "security-status-incomplete";
  private static final String UNSECURED = "ADVICE unsecured-with-challenge";
  private static final String ORACLE = "existence-oracle";
  private static final String SPLIT = "validation-status-split";
  private static final String FEATURE = "feature-status-incomplete";
  private static final String CONTRADICTION = "WARNING policy-contradicts-http";

  /** Leads to every text of these rules. */
  static List<EndpointFixture> samples() {
    return List.of(
        restricted(Access.AUTHORIZED).responds(200).level(SECURITY, Severity.ADVICE),
        restricted(Access.AUTHENTICATED).responds(200, 403),
        unsecured(),
        oracle().level(ORACLE, Severity.ADVICE),
        get().responds(200, 400, 422).level(SPLIT, Severity.ADVICE),
        get().responds(200).with(Known.rateLimited()),
        post().responds(200).reads(Kind.HEADER, "Idempotency-Key").level(FEATURE, Severity.ADVICE),
        get().responds(200).reads(Kind.HEADER, "If-None-Match").allow(200),
        on(HttpMethod.PUT).responds(201).allow(201),
        restricted(Access.AUTHENTICATED).responds(200).allow(200));
  }

  private static EndpointFixture restricted(Access access, Integer... advised) {
    return get().with(Known.access(access, advised)).challenge("Basic");
  }

  @ParameterizedTest
  @EnumSource(
      value = Access.class,
      names = {"AUTHENTICATED", "AUTHORIZED"})
  void restrictedEndpointDeclaresItsChallengeWhereAPolicyAsks(Access access) {
    assertThat(found(restricted(access).responds(200, 404))).isEmpty();
    EndpointFixture asked = restricted(access).responds(200, 404).level(SECURITY, Severity.WARNING);
    assertThat(found(asked)).containsExactly("WARNING " + SECURITY);
    assertThat(finding(asked).variant()).isEqualTo("anonymous");
    assertThat(finding(asked).status()).hasValue(401);
    assertThat(finding(asked).arguments().values())
        .isEqualTo(Map.of("reason", "Unauthorized", "request", "GET /orders"));
    assertThat(finding(asked).source())
        .isEqualTo(asked.build().responses().get(0).source().at("value"));
    assertThat(found(restricted(access).responds(200, 401, 404).level(SECURITY, Severity.WARNING)))
        .isEmpty();
    assertThat(found(restricted(access, 401).responds(200, 404).level(SECURITY, Severity.WARNING)))
        .isEmpty();
  }

  @Test
  void forbiddenWithoutUnauthorized() {
    EndpointFixture endpoint = restricted(Access.AUTHENTICATED).responds(200, 403);
    assertThat(found(endpoint)).containsExactly("ADVICE " + SECURITY);
    assertThat(finding(endpoint).variant()).isEmpty();
    assertThat(found(restricted(Access.AUTHENTICATED).responds(200, 401, 403))).isEmpty();
    assertThat(found(restricted(Access.AUTHENTICATED, 401).responds(200, 403))).isEmpty();
  }

  @Test
  void missingPermissionHasAnAnswer() {
    EndpointFixture endpoint = restricted(Access.AUTHORIZED).responds(200, 401);
    assertThat(found(endpoint)).containsExactly("ADVICE " + SECURITY);
    assertThat(finding(endpoint).variant()).isEqualTo("forbidden");
    assertThat(finding(endpoint).status()).hasValue(403);
    assertThat(found(restricted(Access.AUTHENTICATED).responds(200, 401))).isEmpty();
    assertThat(found(restricted(Access.AUTHORIZED).responds(200, 401, 403))).isEmpty();
    assertThat(found(restricted(Access.AUTHORIZED).responds(200, 401, 404))).isEmpty();
    assertThat(found(restricted(Access.AUTHORIZED, 403).responds(200, 401))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(
      value = Access.class,
      names = {"OPEN", "UNKNOWN"})
  void nothingIsKnownOfOtherAccess(Access access) {
    assertThat(found(restricted(access).responds(200, 403).level(SECURITY, Severity.ERROR)))
        .isEmpty();
  }

  @Test
  void endpointThatDeclaresNothingItselfLacksNothing() {
    ResponseFixture shared = response(403).at(Scope.TYPE).sentBy(Sender.INFRASTRUCTURE);
    assertThat(found(restricted(Access.AUTHORIZED).responds(shared).allow(200, 403))).isEmpty();
    assertThat(found(get().responds(shared).with(Known.rateLimited()))).isEmpty();
  }

  private static EndpointFixture unsecured() {
    return restricted(Access.OPEN).responds(200, 401);
  }

  @Test
  void challengeWhereNobodyAsks() {
    assertThat(found(unsecured())).containsExactly(UNSECURED);
    assertThat(finding(unsecured()).status()).hasValue(401);
    assertThat(finding(unsecured()).arguments().values())
        .isEqualTo(Map.of("reason", "Unauthorized", "request", "GET /orders"));
    assertThat(found(restricted(Access.OPEN).responds(200, 403))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(value = Access.class, names = "OPEN", mode = EnumSource.Mode.EXCLUDE)
  void challengeIsFineWhereSomethingElseIsKnown(Access access) {
    assertThat(found(restricted(access).responds(200, 401, 403))).isEmpty();
  }

  @Test
  void endpointThatTakesCredentialsChecksThemItself() {
    assertThat(found(unsecured().reads(Kind.HEADER, "Authorization"))).isEmpty();
    assertThat(found(unsecured().reads(Kind.HEADER, "cookie"))).isEmpty();
    assertThat(found(unsecured().reads(Kind.RAW_REQUEST, ""))).isEmpty();
    assertThat(found(unsecured().reads(Kind.CONTENT, ""))).isEmpty();
    assertThat(found(unsecured().consumes("application/x-www-form-urlencoded"))).isEmpty();
    assertThat(found(unsecured().reads(Kind.HEADER, "Accept"))).containsExactly(UNSECURED);
  }

  @Test
  void challengeOfOthersIsTheirs() {
    ResponseFixture challenge = response(401);
    assertThat(found(open().responds(challenge.sentBy(Sender.INFRASTRUCTURE)))).isEmpty();
    assertThat(found(open().responds(challenge.on("NotSignedIn")))).isEmpty();
    assertThat(found(open().responds(challenge.at(Scope.TYPE)))).isEmpty();
  }

  private static EndpointFixture open() {
    return restricted(Access.OPEN).responds(200);
  }

  private static EndpointFixture oracle() {
    return get().responds(200, 403, 404).reads(Kind.PATH, "number");
  }

  @Test
  void twoAnswersRevealWhatExistsWhereAPolicyMinds() {
    assertThat(found(oracle())).isEmpty();
    assertThat(found(oracle().level(ORACLE, Severity.ERROR))).containsExactly("ERROR " + ORACLE);
    assertThat(finding(oracle().level(ORACLE, Severity.ERROR)).arguments().values())
        .isEqualTo(Map.of("reason", "Forbidden", "request", "GET /orders"));
    assertThat(found(get().responds(200, 403, 404).level(ORACLE, Severity.ERROR))).isEmpty();
    assertThat(
            found(
                get().responds(200, 403).reads(Kind.PATH, "number").level(ORACLE, Severity.ERROR)))
        .isEmpty();
    assertThat(
            found(
                get().responds(200, 404).reads(Kind.PATH, "number").level(ORACLE, Severity.ERROR)))
        .isEmpty();
  }

  @Test
  void whoeverIsRefusedBeforeThePathIsReadLearnsNothing() {
    EndpointFixture endpoint =
        get().responds(200, 404).reads(Kind.PATH, "number").level(ORACLE, Severity.ERROR);
    ResponseFixture refused = response(403).sentBy(Sender.INFRASTRUCTURE);
    assertThat(found(endpoint.responds(refused))).isEmpty();
    EndpointFixture around =
        get().responds(200, 404).reads(Kind.PATH, "number").level(ORACLE, Severity.ERROR);
    assertThat(found(around.responds(response(403).at(Scope.TYPE)))).isEmpty();
  }

  @Test
  void oneStatusForInvalidContentWhereAPolicyMinds() {
    assertThat(found(post().responds(200, 400, 422))).isEmpty();
    EndpointFixture split = post().responds(200, 400, 422).level(SPLIT, Severity.WARNING);
    assertThat(found(split)).containsExactly("WARNING " + SPLIT);
    assertThat(finding(split).status()).hasValue(422);
    assertThat(found(post().responds(200, 400).level(SPLIT, Severity.WARNING))).isEmpty();
    assertThat(found(post().responds(200, 422).level(SPLIT, Severity.WARNING))).isEmpty();
  }

  @Test
  void limitHasAnAnswer() {
    EndpointFixture limited = get().responds(200).with(Known.rateLimited());
    assertThat(found(limited)).containsExactly("ADVICE " + FEATURE);
    assertThat(finding(limited).status()).hasValue(429);
    assertThat(finding(limited).arguments().values())
        .isEqualTo(Map.of("reason", "Too Many Requests", "request", "GET /orders"));
    assertThat(found(get().responds(200, 429).with(Known.rateLimited()))).isEmpty();
    assertThat(found(get().responds(200).with(Known.rateLimited(429)))).isEmpty();
    assertThat(found(get().responds(200))).isEmpty();
  }

  @Test
  void keyHasAnAnswerWhereAPolicyAsks() {
    assertThat(found(keyed().responds(200))).isEmpty();
    EndpointFixture asked = keyed().responds(200).level(FEATURE, Severity.WARNING);
    assertThat(found(asked)).containsExactly("WARNING " + FEATURE);
    assertThat(finding(asked).variant()).isEqualTo("idempotency");
    assertThat(finding(asked).citation().orElseThrow().document())
        .isEqualTo("draft-ietf-httpapi-idempotency-key-header");
    assertThat(found(post().responds(200).level(FEATURE, Severity.WARNING))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 409, 422})
  void anyAnswerToAKeyWillDo(int status) {
    assertThat(found(keyed().responds(200, status).level(FEATURE, Severity.WARNING))).isEmpty();
    assertThat(
            found(
                keyed()
                    .responds(200)
                    .with(Known.access(Access.UNKNOWN, status))
                    .level(FEATURE, Severity.WARNING)))
        .isEmpty();
  }

  private static EndpointFixture keyed() {
    return post().reads(Kind.HEADER, "idempotency-key");
  }

  @ParameterizedTest
  @CsvSource({"GET, 304", "HEAD, 304", "QUERY, 304", "POST, 412", "DELETE, 412", "PATCH, 412"})
  void policyLeavesOutWhatAConditionNeeds(String method, int status) {
    EndpointFixture endpoint = conditional(method).responds(200).allow(200);
    assertThat(found(endpoint)).contains(CONTRADICTION);
    Finding finding = contradiction(endpoint);
    assertThat(finding.variant()).isEmpty();
    assertThat(finding.status()).hasValue(status);
    assertThat(finding.arguments().values()).containsEntry("request", method + " /orders");
    assertThat(finding.citation().orElseThrow()).hasToString("RFC 9110 §13.1.2");
    assertThat(found(conditional(method).responds(200).allow(200, status)))
        .doesNotContain(CONTRADICTION);
    assertThat(found(conditional(method).responds(200).deny(status))).contains(CONTRADICTION);
    assertThat(found(conditional(method).responds(200).deny(404))).doesNotContain(CONTRADICTION);
    assertThat(found(conditional(method).responds(200))).doesNotContain(CONTRADICTION);
    assertThat(found(conditional(method).responds(200, status).allow(200)))
        .doesNotContain(CONTRADICTION);
  }

  private static EndpointFixture conditional(String method) {
    return on(HttpMethod.of(method)).reads(Kind.HEADER, "If-None-Match");
  }

  @Test
  void conditionThatIsNotKnownNeedsNothing() {
    assertThat(found(get().responds(200).reads(Kind.RAW_REQUEST, "").allow(200))).isEmpty();
    assertThat(found(on().responds(200).reads(Kind.HEADER, "If-None-Match").allow(200))).isEmpty();
    EndpointFixture both = on(HttpMethod.GET, HttpMethod.POST);
    assertThat(found(both.responds(200).reads(Kind.HEADER, "If-None-Match").allow(200)))
        .doesNotContain(CONTRADICTION);
  }

  @Test
  void policyLeavesOutWhatAReplacementNeeds() {
    EndpointFixture put = on(HttpMethod.PUT).responds(201).allow(201, 404);
    assertThat(found(put)).contains(CONTRADICTION);
    assertThat(contradiction(put).variant()).isEqualTo("put");
    assertThat(contradiction(put).status()).hasValue(204);
    assertThat(contradiction(put).arguments().values())
        .isEqualTo(Map.of("reason", "No Content", "request", "PUT /orders"));
    assertThat(found(on(HttpMethod.PUT).responds(201).allow(201, 200)))
        .doesNotContain(CONTRADICTION);
    assertThat(found(on(HttpMethod.PUT).responds(201).allow(201, 204)))
        .doesNotContain(CONTRADICTION);
    assertThat(found(on(HttpMethod.PUT).responds(201, 202).allow(201, 202)))
        .doesNotContain(CONTRADICTION);
    assertThat(found(on(HttpMethod.PUT).responds(202).allow(202))).doesNotContain(CONTRADICTION);
    assertThat(found(on(HttpMethod.PUT, HttpMethod.POST).responds(201).allow(201)))
        .doesNotContain(CONTRADICTION);
    assertThat(
            found(
                on(HttpMethod.PUT)
                    .responds(201, 412)
                    .reads(Kind.HEADER, "If-None-Match")
                    .allow(201, 412)))
        .doesNotContain(CONTRADICTION);
  }

  @ParameterizedTest
  @EnumSource(Access.class)
  void policyLeavesOutWhatARestrictionNeeds(Access access) {
    EndpointFixture endpoint = restricted(access, 403).responds(200).allow(200);
    assertThat(found(endpoint).contains(CONTRADICTION)).isEqualTo(access.restricted());
    assertThat(found(restricted(access, 403).responds(200).allow(200, 401))).isEmpty();
    assertThat(found(restricted(access, 403).responds(200))).isEmpty();
  }

  private static Finding contradiction(EndpointFixture endpoint) {
    return check(endpoint).stream()
        .map(Verdict::finding)
        .filter(finding -> CONTRADICTION.endsWith(finding.id()))
        .findFirst()
        .orElseThrow();
  }

  private static Finding finding(EndpointFixture endpoint) {
    return check(endpoint).get(0).finding();
  }

  private static List<String> found(EndpointFixture... endpoints) {
    return Checks.found(RULES, endpoints);
  }
}
