package dev.responds.contract.rule;

import static dev.responds.contract.model.EndpointFixture.get;
import static dev.responds.contract.model.EndpointFixture.on;
import static dev.responds.contract.model.EndpointFixture.post;
import static dev.responds.contract.model.ResponseFixture.response;
import static org.assertj.core.api.Assertions.assertThat;

import dev.responds.contract.http.HttpMethod;
import dev.responds.contract.http.StatusRegistry;
import dev.responds.contract.model.Body;
import dev.responds.contract.model.EndpointFixture;
import dev.responds.contract.model.LevelKey;
import dev.responds.contract.model.Parameter;
import dev.responds.contract.model.Policy.LevelEntry;
import dev.responds.contract.model.Policy.Ruleset;
import dev.responds.contract.model.ResponseFixture;
import dev.responds.contract.model.Severity;
import dev.responds.contract.model.Source;
import dev.responds.contract.rule.check.StandardRules;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

class WeighingTest {

  /** What other rules say of the same endpoints is their affair. */
  private static final Set<String> RULES =
      Set.of(
          "container-owned-status",
          "created-on-noncreating-method",
          "delete-success-status",
          "feature-status-incomplete",
          "gateway-status-from-origin",
          "missing-location-201",
          "missing-www-authenticate",
          "status-reserved",
          "thrown-status-undeclared",
          "validation-status-split");

  static final List<LevelKey> ZALANDO = ZalandoLevels.KEYS;

  private static final Ruleset GUIDELINES = ZalandoLevels.RULESET;

  private static final StatusRegistry REGISTRY = StatusRegistry.load();
  private static final RuleBook BOOK = StandardRules.book(REGISTRY);

  @Test
  void zalandoDemandsFieldsAboutALimitAlone() {
    ResponseFixture later = response(409).headers("Retry-After");
    String rule = "missing-recommended-header";
    assertThat(only(rule, get().responds(200, 429).responds(later).ruleset(GUIDELINES)))
        .containsExactly("ERROR");
    assertThat(only(rule, get().responds(200, 503).responds(later).ruleset(GUIDELINES)))
        .containsExactly("ADVICE");
  }

  @Test
  void levelsOfZalandoAreSorted() {
    assertThat(ZALANDO).isSorted().doesNotHaveDuplicates().hasSize(33);
  }

  @ParameterizedTest
  @FieldSource("ZALANDO")
  void levelOfZalandoNamesARuleAndPerhapsAStatus(LevelKey key) {
    assertThat(BOOK.find(key.rule())).isPresent();
    if (key.status() != LevelKey.ALL) {
      assertThat(REGISTRY.find(key.status())).isPresent();
    }
  }

  @ParameterizedTest
  @FieldSource("ZALANDO")
  void levelOfZalandoHasAGuidelineThatIsExplainedInEachLanguage(LevelKey key) {
    String because = entry(key).because();
    Guideline guideline = Guideline.find(because).orElseThrow();
    String english = RuleTexts.of(Locale.ENGLISH).about(guideline).orElseThrow();
    assertThat(RuleTexts.of(Locale.KOREAN).about(guideline)).isPresent().isNotEqualTo(english);
    assertThat(guideline.reference()).isEqualTo(because);
    assertThat("Zalando " + guideline.url().replaceFirst(".*/restful-api-guidelines/#", ""))
        .isEqualTo(because);
  }

  private static LevelEntry entry(LevelKey key) {
    return Objects.requireNonNull(GUIDELINES.levels().get(key));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Zalando", "Zalando ", "Zalando 15a", "our rule 151", "zalando 151"})
  void anyOtherReasonIsNoGuidelineThatIsKnown(String because) {
    assertThat(Guideline.find(because)).isEmpty();
  }

  @Test
  void aGuidelineWithoutATextIsKnownAllTheSame() {
    Guideline guideline = Guideline.find("Zalando 999").orElseThrow();
    assertThat(RuleTexts.of(Locale.ENGLISH).about(guideline)).isEmpty();
  }

  @Test
  void demandIsAnError() {
    assertThat(found(get().responds(201))).containsExactly("WARNING created-on-noncreating-method");
    assertThat(found(get().responds(201).ruleset(GUIDELINES)))
        .containsExactly("ERROR created-on-noncreating-method");
  }

  @Test
  void recommendationSwitchesARuleOn() {
    assertThat(
            found(
                post()
                    .reads(Parameter.Kind.CONTENT, "")
                    .responds(200, 400, 422)
                    .ruleset(GUIDELINES)))
        .containsExactly("WARNING validation-status-split");
  }

  @Test
  void whatIsLeftToItselfIsOff() {
    assertThat(found(get().responds(200, 502).ruleset(GUIDELINES))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "402, WARNING status-reserved",
    "418, WARNING status-reserved",
    "306, ERROR status-reserved",
    "408, WARNING container-owned-status",
    "414, ADVICE container-owned-status"
  })
  void levelMayHoldForOneStatusAlone(int status, String expected) {
    assertThat(found(get().responds(200, status).ruleset(GUIDELINES))).containsExactly(expected);
  }

  @Test
  void standardErrorsExplainThemselves() {
    assertThat(found(thrown(404).ruleset(GUIDELINES))).isEmpty();
    assertThat(found(thrown(410).ruleset(GUIDELINES)))
        .containsExactly("ERROR thrown-status-undeclared");
  }

  private static EndpointFixture thrown(int status) {
    return get().responds(200).throwing(Exceptions.answered("Gone", status));
  }

  @Test
  void draftInsideARuleStaysOff() {
    assertThat(found(keyed().ruleset(GUIDELINES))).isEmpty();
    assertThat(found(get().responds(200).with(Known.rateLimited()).ruleset(GUIDELINES)))
        .containsExactly("ERROR feature-status-incomplete");
  }

  @Test
  void otherRulesKeepTheirLevels() {
    assertThat(found(post().responds(201).ruleset(GUIDELINES)))
        .containsExactly("WARNING missing-location-201");
    assertThat(found(get().responds(200, 401).ruleset(GUIDELINES)))
        .containsExactly("WARNING missing-www-authenticate");
  }

  @Test
  void strictSwitchesNothingOn() {
    assertThat(
            found(
                post()
                    .reads(Parameter.Kind.CONTENT, "")
                    .responds(200, 400, 422)
                    .advice(Severity.WARNING)))
        .isEmpty();
    assertThat(found(get().responds(200, 502).advice(Severity.WARNING)))
        .containsExactly("WARNING gateway-status-from-origin");
  }

  @Test
  void levelOfThePolicyWins() {
    EndpointFixture created = get().responds(201).ruleset(GUIDELINES);
    assertThat(found(created.level("created-on-noncreating-method", Severity.ADVICE)))
        .containsExactly("ADVICE created-on-noncreating-method");
    EndpointFixture relaying = get().responds(200, 502, 504).ruleset(GUIDELINES);
    assertThat(found(relaying.level("gateway-status-from-origin", 502, Severity.WARNING)))
        .containsExactly("WARNING gateway-status-from-origin");
    EndpointFixture strict = get().responds(200, 502).advice(Severity.WARNING);
    assertThat(found(strict.level("gateway-status-from-origin", Severity.OFF))).isEmpty();
    EndpointFixture deleting = on(HttpMethod.DELETE).responds(203).ruleset(GUIDELINES);
    assertThat(found(deleting.level("delete-success-status", 203, Severity.OFF))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Severity.class)
  void adviceWeighsWhatThePolicySays(Severity advice) {
    EndpointFixture relaying = get().responds(200, 502).advice(advice);
    assertThat(only("gateway-status-from-origin", relaying))
        .isEqualTo(advice == Severity.OFF ? List.of() : List.of(advice.name()));
    assertThat(only("missing-location-201", post().responds(201).advice(advice)))
        .containsExactly("WARNING");
  }

  @Test
  void theAdviceOfARulesetStaysAdvice() {
    Ruleset mild = ruleset("Mild", LevelKey.of("missing-location-201"), Severity.ADVICE);
    assertThat(
            only(
                "missing-location-201",
                post().responds(201).advice(Severity.WARNING).ruleset(mild)))
        .containsExactly("ADVICE");
  }

  @Test
  void theNearestRulesetWinsByRuleAndStatus() {
    Ruleset near = ruleset("Near", LevelKey.of("status-reserved"), Severity.WARNING);
    Ruleset far = ruleset("Far", LevelKey.of("status-reserved"), Severity.ERROR);
    Ruleset farther = ruleset("Farther", new LevelKey("status-reserved", 402), Severity.OFF);
    EndpointFixture endpoint =
        get().responds(200, 402, 418).ruleset(near).ruleset(far).ruleset(farther);
    assertThat(only("status-reserved", endpoint)).containsExactly("WARNING 418");
  }

  @Test
  void theOwnLevelOfARuleWinsOverThatOfARulesetForAStatus() {
    Ruleset ruleset = ruleset("Ours", new LevelKey("status-reserved", 402), Severity.OFF);
    EndpointFixture endpoint = get().responds(200, 402).ruleset(ruleset);
    assertThat(only("status-reserved", endpoint.level("status-reserved", Severity.ERROR)))
        .containsExactly("ERROR 402");
  }

  @Test
  void anOwnLevelSwitchesOnWhatARulesetLeavesOff() {
    LevelKey key = LevelKey.of("feature-status-incomplete");
    assertThat(found(keyed().ruleset(ruleset("Ours", key, Severity.ERROR)))).isEmpty();
    assertThat(found(keyed().level(key.rule(), Severity.ERROR)))
        .containsExactly("ERROR feature-status-incomplete");
  }

  private static EndpointFixture keyed() {
    return post().responds(200).reads(Parameter.Kind.HEADER, "Idempotency-Key");
  }

  private static Ruleset ruleset(String name, LevelKey key, Severity level) {
    return new Ruleset(name, Map.of(key, new LevelEntry(level, "", Source.NOWHERE)));
  }

  @Test
  void levelForTheStatusThatIsMissing() {
    EndpointFixture limited = get().responds(200).with(Known.rateLimited());
    assertThat(found(limited.level("feature-status-incomplete", 200, Severity.ERROR)))
        .containsExactly("ADVICE feature-status-incomplete");
    EndpointFixture named = get().responds(200).with(Known.rateLimited());
    assertThat(found(named.level("feature-status-incomplete", 429, Severity.ERROR)))
        .containsExactly("ERROR feature-status-incomplete");
  }

  @ParameterizedTest
  @CsvSource({
    "content-expected, 200, WARNING",
    "error-without-explanation, 404, ERROR",
    "error-without-explanation, 409, ERROR",
    "error-without-explanation, 300, WARNING"
  })
  void contentIsExpected(String rule, int status, String level) {
    EndpointFixture empty = post().responds(response(status).body(Body.NONE));
    assertThat(only(rule, empty.ruleset(GUIDELINES))).singleElement().asString().startsWith(level);
  }

  @Test
  void whatAReadMayAnswer() {
    assertThat(only("write-status-on-safe", get().responds(200, 409, 423).ruleset(GUIDELINES)))
        .containsExactly("WARNING", "WARNING");
    assertThat(only("write-status-on-safe", get().responds(200, 202).ruleset(GUIDELINES)))
        .isEmpty();
    assertThat(only("get-no-content", get().responds(200, 204).ruleset(GUIDELINES)))
        .containsExactly("WARNING");
  }

  @Test
  void locationOfWhatExistsAlready() {
    assertThat(only("location-without-meaning", located(200))).isEmpty();
    assertThat(only("location-without-meaning", located(204))).containsExactly("ADVICE");
  }

  private static EndpointFixture located(int status) {
    return post().responds(response(status).headers("Location")).ruleset(GUIDELINES);
  }

  @Test
  void failuresThatExplainThemselvesAreNotMissed() {
    EndpointFixture found = get().at("/orders/{id}").reads(Parameter.Kind.PATH, "id").responds(200);
    assertThat(only("path-variable-without-404", found.ruleset(GUIDELINES))).isEmpty();
    EndpointFixture taking = post().reads(Parameter.Kind.CONTENT, "order").responds(200);
    assertThat(only("input-without-400", taking.ruleset(GUIDELINES))).containsExactly("WARNING");
  }

  @Test
  void repeatedPutIsFinishedWhateverHappenedBefore() {
    assertThat(
            only(
                "put-create-without-replace", on(HttpMethod.PUT).responds(201).ruleset(GUIDELINES)))
        .containsExactly("ERROR");
  }

  @Test
  void retirementIsAnnounced() {
    assertThat(
            only(
                "retired-endpoint-headers",
                get().responds(200).with(Known.retired()).ruleset(GUIDELINES)))
        .containsExactly("WARNING");
  }

  @Test
  void errorAboutContentNeedsContent() {
    assertThat(only("body-error-without-body", get().responds(200, 415).ruleset(GUIDELINES)))
        .containsExactly("WARNING");
  }

  private static List<String> only(String rule, EndpointFixture endpoint) {
    return Checks.found(rule, endpoint);
  }

  private static List<String> found(EndpointFixture... endpoints) {
    return Checks.found(RULES, endpoints);
  }
}
