package dev.responds.contract.rule;

import static dev.responds.contract.model.EndpointFixture.get;
import static dev.responds.contract.model.EndpointFixture.post;
import static dev.responds.contract.model.ResponseFixture.response;
import static dev.responds.contract.rule.Checks.check;
import static dev.responds.contract.rule.Checks.found;
import static org.assertj.core.api.Assertions.assertThat;

import dev.responds.contract.model.EndpointFixture;
import dev.responds.contract.model.ResponseFixture;
import dev.responds.contract.model.Scope;
import dev.responds.contract.model.Severity;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RuleBookCheckTest {

  @Test
  void findingsFollowTheResponses() {
    assertThat(found(post().responds(201, 103, 299, 304, 99)))
        .containsExactly(
            "WARNING missing-location-201",
            "ERROR informational-as-final",
            "ERROR status-unassigned",
            "ERROR not-modified-on-unsafe",
            "ERROR status-out-of-range");
  }

  @Test
  void findingsFollowTheEndpoints() {
    assertThat(found(post().named("b").responds(201), get().named("a").responds(200, 103)))
        .containsExactly("WARNING missing-location-201", "ERROR informational-as-final");
  }

  @Test
  void levelOfThePolicyWins() {
    assertThat(found(post().responds(201).level("missing-location-201", Severity.ERROR)))
        .containsExactly("ERROR missing-location-201");
    assertThat(found(post().responds(201).level("missing-location-201", Severity.ADVICE)))
        .containsExactly("ADVICE missing-location-201");
    assertThat(found(post().responds(201).level("missing-location-201", Severity.OFF))).isEmpty();
    assertThat(
            found(
                get()
                    .responds(200, 402)
                    .advice(Severity.WARNING)
                    .level("status-reserved", Severity.ADVICE)))
        .containsExactly("ADVICE status-reserved");
  }

  @Test
  void strictLiftsAdviceOnly() {
    assertThat(found(get().responds(200, 402).advice(Severity.WARNING)))
        .containsExactly("WARNING status-reserved");
    assertThat(found(get().responds(200, 418).advice(Severity.WARNING)))
        .containsExactly("WARNING status-reserved");
    assertThat(found(get().responds(200, 306).advice(Severity.WARNING)))
        .containsExactly("ERROR status-reserved");
  }

  @Test
  void waiverOfTheRuleLiftsTheFinding() {
    EndpointFixture endpoint = post().responds(201).waive("missing-location-201", "no address");
    assertThat(found(endpoint)).isEmpty();
    assertThat(check(endpoint).get(0).waiver().orElseThrow().because()).isEqualTo("no address");
  }

  @Test
  void waiverOfAnotherRuleDoesNot() {
    assertThat(found(post().responds(201).waive("prg-use-303", "no form")))
        .containsExactly("WARNING waiver-without-effect", "WARNING missing-location-201");
  }

  @Test
  void sharedPlaceIsReportedOnce() {
    ResponseFixture shared = response(299).at(Scope.TYPE);
    assertThat(
            check(
                get().named("a").responds(shared).responds(200),
                post().named("b").responds(shared).responds(200)))
        .hasSize(1);
  }

  @Test
  void sharedPlaceStandsUnlessEveryEndpointWaivesIt() {
    ResponseFixture shared = response(299).at(Scope.TYPE);
    EndpointFixture waived =
        get().named("a").responds(shared).responds(200).waive("status-unassigned", "x");
    EndpointFixture other = get().named("b").responds(shared).responds(200);
    assertThat(check(waived, other)).extracting(Verdict::stands).containsExactly(false, true);
  }

  @Test
  void unknownRuleIsReportedWithTheNearestId() {
    EndpointFixture endpoint = get().responds(200).waive("missing-locaton-201", "typo");
    assertThat(found(endpoint)).containsExactly("ERROR unknown-rule");
    assertThat(check(endpoint).get(0).finding().arguments().values())
        .isEqualTo(Map.of("rule", "missing-locaton-201", "nearest", "missing-location-201"));
    assertThat(check(endpoint).get(0).finding().source().attribute()).isEqualTo("rule");
  }

  @Test
  void nothingIsNearAnotherWord() {
    EndpointFixture endpoint = get().responds(200).level("everything", Severity.ERROR);
    assertThat(found(endpoint)).containsExactly("ERROR unknown-rule");
    assertThat(check(endpoint).get(0).finding().arguments().values())
        .isEqualTo(Map.of("rule", "everything", "nearest", ""));
    assertThat(check(endpoint).get(0).finding().source().attribute()).isEqualTo("levels");
  }

  @Test
  void waiverWithoutReasonIsReported() {
    EndpointFixture endpoint = post().responds(201).waive("missing-location-201", " ");
    assertThat(found(endpoint)).containsExactly("ERROR waiver-without-reason");
    assertThat(check(endpoint).get(0).finding().source().attribute()).isEqualTo("because");
  }

  @Test
  void misuseCannotBeWaived() {
    assertThat(found(get().responds(200).waive("nonsense", "a").waive("unknown-rule", "b")))
        .containsExactly("ERROR unknown-rule", "ERROR unknown-rule");
  }

  @Test
  void misuseInAPolicyIsReportedOnce() {
    assertThat(
            found(
                get().named("a").responds(200).level("everything", Severity.ERROR),
                get().named("b").responds(200).level("everything", Severity.ERROR)))
        .containsExactly("ERROR unknown-rule");
  }
}
