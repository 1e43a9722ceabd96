package dev.responds.contract.rule;

import static dev.responds.contract.rule.Endpoints.get;
import static dev.responds.contract.rule.Endpoints.on;
import static dev.responds.contract.rule.Endpoints.post;
import static org.assertj.core.api.Assertions.assertThat;

import dev.responds.contract.http.HttpMethod;
import dev.responds.contract.http.StatusRegistry;
import dev.responds.contract.model.Body;
import dev.responds.contract.model.Level;
import dev.responds.contract.model.LevelKey;
import dev.responds.contract.model.Parameter;
import dev.responds.contract.model.Policy.LevelEntry;
import dev.responds.contract.model.Policy.Ruleset;
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

  private static final StatusRegistry REGISTRY = StatusRegistry.load();
  private static final RuleBook BOOK = StandardRules.book(REGISTRY);

  @Test
  void zalandoDemandsFieldsAboutALimitAlone() {
    Declared later = Declared.of(409).headers("Retry-After");
    String rule = "missing-recommended-header";
    assertThat(only(rule, get().responds(200, 429).responds(later).zalando()))
        .containsExactly("ERROR");
    assertThat(only(rule, get().responds(200, 503).responds(later).zalando()))
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
    return Objects.requireNonNull(ZalandoLevels.RULESET.levels().get(key));
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
    assertThat(found(get().responds(201).zalando()))
        .containsExactly("ERROR created-on-noncreating-method");
  }

  @Test
  void recommendationSwitchesARuleOn() {
    assertThat(found(post().reads(Parameter.Kind.CONTENT, "").responds(200, 400, 422).zalando()))
        .containsExactly("WARNING validation-status-split");
  }

  @Test
  void whatIsLeftToItselfIsOff() {
    assertThat(found(get().responds(200, 502).zalando())).isEmpty();
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
    assertThat(found(get().responds(200, status).zalando())).containsExactly(expected);
  }

  @Test
  void standardErrorsExplainThemselves() {
    assertThat(found(thrown(404).zalando())).isEmpty();
    assertThat(found(thrown(410).zalando())).containsExactly("ERROR thrown-status-undeclared");
  }

  private static Endpoints thrown(int status) {
    return get().responds(200).throwing(Exceptions.answered("Gone", status));
  }

  @Test
  void draftInsideARuleStaysOff() {
    assertThat(found(keyed().zalando())).isEmpty();
    assertThat(found(get().responds(200).with(Known.rateLimited()).zalando()))
        .containsExactly("ERROR feature-status-incomplete");
  }

  @Test
  void otherRulesKeepTheirLevels() {
    assertThat(found(post().responds(201).zalando()))
        .containsExactly("WARNING missing-location-201");
    assertThat(found(get().responds(200, 401).zalando()))
        .containsExactly("ERROR missing-www-authenticate");
  }

  @Test
  void strictSwitchesNothingOn() {
    assertThat(found(post().reads(Parameter.Kind.CONTENT, "").responds(200, 400, 422).strict()))
        .isEmpty();
    assertThat(found(get().responds(200, 502).strict()))
        .containsExactly("WARNING gateway-status-from-origin");
  }

  @Test
  void levelOfThePolicyWins() {
    Endpoints created = get().responds(201).zalando();
    assertThat(found(created.level("created-on-noncreating-method", Level.ADVICE)))
        .containsExactly("ADVICE created-on-noncreating-method");
    Endpoints relaying = get().responds(200, 502, 504).zalando();
    assertThat(found(relaying.level("gateway-status-from-origin", 502, Level.WARNING)))
        .containsExactly("WARNING gateway-status-from-origin");
    Endpoints strict = get().responds(200, 502).strict();
    assertThat(found(strict.level("gateway-status-from-origin", Level.OFF))).isEmpty();
    Endpoints deleting = on(HttpMethod.DELETE).responds(203).zalando();
    assertThat(found(deleting.level("delete-success-status", 203, Level.OFF))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Level.class)
  void adviceWeighsWhatThePolicySays(Level advice) {
    Endpoints relaying = get().responds(200, 502).advice(advice);
    assertThat(only("gateway-status-from-origin", relaying))
        .isEqualTo(advice == Level.OFF ? List.of() : List.of(advice.name()));
    assertThat(only("missing-location-201", post().responds(201).advice(advice)))
        .containsExactly("WARNING");
  }

  @Test
  void theAdviceOfARulesetStaysAdvice() {
    Ruleset mild = ruleset("Mild", LevelKey.of("missing-location-201"), Level.ADVICE);
    assertThat(only("missing-location-201", post().responds(201).strict().ruleset(mild)))
        .containsExactly("ADVICE");
  }

  @Test
  void theNearestRulesetWinsByRuleAndStatus() {
    Ruleset near = ruleset("Near", LevelKey.of("status-reserved"), Level.WARNING);
    Ruleset far = ruleset("Far", LevelKey.of("status-reserved"), Level.ERROR);
    Ruleset farther = ruleset("Farther", new LevelKey("status-reserved", 402), Level.OFF);
    Endpoints endpoint = get().responds(200, 402, 418).ruleset(near).ruleset(far).ruleset(farther);
    assertThat(only("status-reserved", endpoint)).containsExactly("WARNING 418");
  }

  @Test
  void theOwnLevelOfARuleWinsOverThatOfARulesetForAStatus() {
    Ruleset ruleset = ruleset("Ours", new LevelKey("status-reserved", 402), Level.OFF);
    Endpoints endpoint = get().responds(200, 402).ruleset(ruleset);
    assertThat(only("status-reserved", endpoint.level("status-reserved", Level.ERROR)))
        .containsExactly("ERROR 402");
  }

  @Test
  void anOwnLevelSwitchesOnWhatARulesetLeavesOff() {
    LevelKey key = LevelKey.of("feature-status-incomplete");
    assertThat(found(keyed().ruleset(ruleset("Ours", key, Level.ERROR)))).isEmpty();
    assertThat(found(keyed().level(key.rule(), Level.ERROR)))
        .containsExactly("ERROR feature-status-incomplete");
  }

  private static Endpoints keyed() {
    return post().responds(200).reads(Parameter.Kind.HEADER, "Idempotency-Key");
  }

  private static Ruleset ruleset(String name, LevelKey key, Level level) {
    return new Ruleset(name, Map.of(key, new LevelEntry(level, "", Source.NOWHERE)));
  }

  @Test
  void levelForTheStatusThatIsMissing() {
    Endpoints limited = get().responds(200).with(Known.rateLimited());
    assertThat(found(limited.level("feature-status-incomplete", 200, Level.ERROR)))
        .containsExactly("ADVICE feature-status-incomplete");
    Endpoints named = get().responds(200).with(Known.rateLimited());
    assertThat(found(named.level("feature-status-incomplete", 429, Level.ERROR)))
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
    Endpoints empty = post().responds(Declared.of(status).body(Body.NONE));
    assertThat(only(rule, empty.zalando())).singleElement().asString().startsWith(level);
  }

  @Test
  void whatAReadMayAnswer() {
    assertThat(only("write-status-on-safe", get().responds(200, 409, 423).zalando()))
        .containsExactly("WARNING", "WARNING");
    assertThat(only("write-status-on-safe", get().responds(200, 202).zalando())).isEmpty();
    assertThat(only("get-no-content", get().responds(200, 204).zalando()))
        .containsExactly("WARNING");
  }

  @Test
  void locationOfWhatExistsAlready() {
    assertThat(only("location-without-meaning", located(200))).isEmpty();
    assertThat(only("location-without-meaning", located(204))).containsExactly("ADVICE");
  }

  private static Endpoints located(int status) {
    return post().responds(Declared.of(status).headers("Location")).zalando();
  }

  @Test
  void failuresThatExplainThemselvesAreNotMissed() {
    Endpoints found = get().at("/orders/{id}").reads(Parameter.Kind.PATH, "id").responds(200);
    assertThat(only("path-variable-without-404", found.zalando())).isEmpty();
    Endpoints taking = post().reads(Parameter.Kind.CONTENT, "order").responds(200);
    assertThat(only("input-without-400", taking.zalando())).containsExactly("WARNING");
  }

  @Test
  void repeatedPutIsFinishedWhateverHappenedBefore() {
    assertThat(only("put-create-without-replace", on(HttpMethod.PUT).responds(201).zalando()))
        .containsExactly("ERROR");
  }

  @Test
  void retirementIsAnnounced() {
    assertThat(only("retired-endpoint-headers", get().responds(200).retired().zalando()))
        .containsExactly("WARNING");
  }

  @Test
  void errorAboutContentNeedsContent() {
    assertThat(only("body-error-without-body", get().responds(200, 415).zalando()))
        .containsExactly("WARNING");
  }

  private static List<String> only(String rule, Endpoints endpoint) {
    return Endpoints.found(rule, endpoint);
  }

  private static List<String> found(Endpoints... endpoints) {
    return Endpoints.found(RULES, endpoints);
  }
}
