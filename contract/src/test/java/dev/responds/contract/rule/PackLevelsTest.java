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
import dev.responds.contract.model.Pack;
import dev.responds.contract.model.Parameter;
import dev.responds.contract.rule.PackLevels.Change;
import dev.responds.contract.rule.check.StandardRules;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;

class PackLevelsTest {

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

  static final List<Change> ZALANDO = PackLevels.changes(Pack.ZALANDO);

  private static final StatusRegistry REGISTRY = StatusRegistry.load();
  private static final RuleBook BOOK = StandardRules.book(REGISTRY);

  @Test
  void zalandoDemandsFieldsAboutALimitAlone() {
    Declared later = Declared.of(409).headers("Retry-After");
    String rule = "missing-recommended-header";
    assertThat(only(rule, get().responds(200, 429).responds(later).pack(Pack.ZALANDO)))
        .containsExactly("ERROR");
    assertThat(only(rule, get().responds(200, 503).responds(later).pack(Pack.ZALANDO)))
        .containsExactly("ADVICE");
  }

  @Test
  void changesAreSortedByRule() {
    assertThat(ZALANDO).extracting(Change::key).isSorted().doesNotHaveDuplicates().isNotEmpty();
    assertThat(PackLevels.changes(Pack.RFC)).isEmpty();
    assertThat(PackLevels.changes(Pack.STRICT)).isEmpty();
  }

  @ParameterizedTest
  @FieldSource("ZALANDO")
  void changeNamesARuleAndPerhapsAStatus(Change change) {
    LevelKey key = change.key();
    assertThat(BOOK.find(key.rule())).as(key.toString()).isPresent();
    if (key.status().isPresent()) {
      assertThat(REGISTRY.find(key.status().getAsInt())).as(key.toString()).isPresent();
    }
  }

  @ParameterizedTest
  @FieldSource("ZALANDO")
  void changeHasAReasonInEachLanguage(Change change) {
    for (Locale locale : List.of(Locale.ENGLISH, Locale.KOREAN)) {
      assertThat(RuleTexts.of(locale).about(change)).isNotBlank();
    }
    assertThat(change.reference()).isEqualTo("Zalando " + change.guideline());
    assertThat(change.url()).endsWith("/restful-api-guidelines/#" + change.guideline());
  }

  @ParameterizedTest
  @EnumSource(Pack.class)
  void packIsExplainedInEachLanguage(Pack pack) {
    String english = RuleTexts.of(Locale.ENGLISH).about(pack);
    assertThat(english).isNotBlank();
    assertThat(RuleTexts.of(Locale.KOREAN).about(pack)).isNotBlank().isNotEqualTo(english);
  }

  @Test
  void demandIsAnError() {
    assertThat(found(get().responds(201))).containsExactly("WARNING created-on-noncreating-method");
    assertThat(found(get().responds(201).pack(Pack.ZALANDO)))
        .containsExactly("ERROR created-on-noncreating-method");
  }

  @Test
  void recommendationSwitchesARuleOn() {
    assertThat(
            found(
                post()
                    .reads(Parameter.Kind.CONTENT, "")
                    .responds(200, 400, 422)
                    .pack(Pack.ZALANDO)))
        .containsExactly("WARNING validation-status-split");
  }

  @Test
  void whatIsLeftToItselfIsOff() {
    assertThat(found(get().responds(200, 502).pack(Pack.ZALANDO))).isEmpty();
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
    assertThat(found(get().responds(200, status).pack(Pack.ZALANDO))).containsExactly(expected);
  }

  @Test
  void standardErrorsExplainThemselves() {
    assertThat(found(thrown(404).pack(Pack.ZALANDO))).isEmpty();
    assertThat(found(thrown(410).pack(Pack.ZALANDO)))
        .containsExactly("ERROR thrown-status-undeclared");
  }

  private static Endpoints thrown(int status) {
    return get().responds(200).throwing(Exceptions.answered("Gone", status));
  }

  @Test
  void draftInsideARuleStaysOff() {
    Endpoints keyed = post().responds(200).reads(Parameter.Kind.HEADER, "Idempotency-Key");
    assertThat(found(keyed.pack(Pack.ZALANDO))).isEmpty();
    assertThat(found(get().responds(200).with(Known.rateLimited()).pack(Pack.ZALANDO)))
        .containsExactly("ERROR feature-status-incomplete");
  }

  @Test
  void otherRulesKeepTheirLevels() {
    assertThat(found(post().responds(201).pack(Pack.ZALANDO)))
        .containsExactly("WARNING missing-location-201");
    assertThat(found(get().responds(200, 401).pack(Pack.ZALANDO)))
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
    Endpoints created = get().responds(201).pack(Pack.ZALANDO);
    assertThat(found(created.level("created-on-noncreating-method", Level.ADVICE)))
        .containsExactly("ADVICE created-on-noncreating-method");
    Endpoints relaying = get().responds(200, 502, 504).pack(Pack.ZALANDO);
    assertThat(found(relaying.level("gateway-status-from-origin:502", Level.WARNING)))
        .containsExactly("WARNING gateway-status-from-origin");
    Endpoints strict = get().responds(200, 502).strict();
    assertThat(found(strict.level("gateway-status-from-origin", Level.OFF))).isEmpty();
    Endpoints deleting = on(HttpMethod.DELETE).responds(203).pack(Pack.ZALANDO);
    assertThat(found(deleting.level("delete-success-status:203", Level.OFF))).isEmpty();
  }

  @Test
  void levelForTheStatusThatIsMissing() {
    Endpoints limited = get().responds(200).with(Known.rateLimited());
    assertThat(found(limited.level("feature-status-incomplete:200", Level.ERROR)))
        .containsExactly("ADVICE feature-status-incomplete");
    Endpoints named = get().responds(200).with(Known.rateLimited());
    assertThat(found(named.level("feature-status-incomplete:429", Level.ERROR)))
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
    assertThat(only(rule, empty.pack(Pack.ZALANDO))).singleElement().asString().startsWith(level);
  }

  @Test
  void whatAReadMayAnswer() {
    assertThat(only("write-status-on-safe", get().responds(200, 409, 423).pack(Pack.ZALANDO)))
        .containsExactly("WARNING", "WARNING");
    assertThat(only("write-status-on-safe", get().responds(200, 202).pack(Pack.ZALANDO))).isEmpty();
    assertThat(only("get-no-content", get().responds(200, 204).pack(Pack.ZALANDO)))
        .containsExactly("WARNING");
  }

  @Test
  void locationOfWhatExistsAlready() {
    assertThat(only("location-without-meaning", located(200))).isEmpty();
    assertThat(only("location-without-meaning", located(204))).containsExactly("ADVICE");
  }

  private static Endpoints located(int status) {
    return post().responds(Declared.of(status).headers("Location")).pack(Pack.ZALANDO);
  }

  @Test
  void failuresThatExplainThemselvesAreNotMissed() {
    Endpoints found = get().at("/orders/{id}").reads(Parameter.Kind.PATH, "id").responds(200);
    assertThat(only("path-variable-without-404", found.pack(Pack.ZALANDO))).isEmpty();
    Endpoints taking = post().reads(Parameter.Kind.CONTENT, "order").responds(200);
    assertThat(only("input-without-400", taking.pack(Pack.ZALANDO))).containsExactly("WARNING");
  }

  @Test
  void repeatedPutIsFinishedWhateverHappenedBefore() {
    assertThat(
            only("put-create-without-replace", on(HttpMethod.PUT).responds(201).pack(Pack.ZALANDO)))
        .containsExactly("ERROR");
  }

  @Test
  void retirementIsAnnounced() {
    assertThat(only("retired-endpoint-headers", get().responds(200).retired().pack(Pack.ZALANDO)))
        .containsExactly("WARNING");
  }

  @Test
  void errorAboutContentNeedsContent() {
    assertThat(only("body-error-without-body", get().responds(200, 415).pack(Pack.ZALANDO)))
        .containsExactly("WARNING");
  }

  private static List<String> only(String rule, Endpoints endpoint) {
    return Endpoints.found(rule, endpoint);
  }

  private static List<String> found(Endpoints... endpoints) {
    return Endpoints.found(RULES, endpoints);
  }
}
