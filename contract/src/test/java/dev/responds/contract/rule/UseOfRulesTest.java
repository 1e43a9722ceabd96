package dev.responds.contract.rule;

import static dev.responds.contract.model.EndpointFixture.get;
import static dev.responds.contract.model.EndpointFixture.post;
import static dev.responds.contract.model.ResponseFixture.response;
import static dev.responds.contract.rule.Checks.check;
import static dev.responds.contract.rule.Checks.found;
import static org.assertj.core.api.Assertions.assertThat;

import dev.responds.contract.model.Finding;
import dev.responds.contract.model.LevelKey;
import dev.responds.contract.model.Policy.LevelEntry;
import dev.responds.contract.model.Policy.Ruleset;
import dev.responds.contract.model.Scope;
import dev.responds.contract.model.Severity;
import dev.responds.contract.model.Source;
import dev.responds.contract.model.Waiver;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UseOfRulesTest {

  private static final String RULE = "missing-location-201";

  private static Waiver waiver(Scope scope, Source element) {
    return new Waiver(RULE, "a reason", scope, element.annotation(1));
  }

  @Test
  void aWaiverThatWaivesNothingIsReportedAtItsRule() {
    assertThat(check(get().responds(200).waive(RULE, "a reason")))
        .extracting(Verdict::finding)
        .extracting(
            finding -> finding.level() + " " + finding.id() + " " + finding.source().attribute())
        .containsExactly("WARNING waiver-without-effect rule");
  }

  @Test
  void aWaiverOfAdviceOrOfWhatIsSwitchedOffHasAnEffect() {
    assertThat(found(get().responds(200, 402).waive("status-reserved", "we are paid"))).isEmpty();
    assertThat(found(post().responds(201).level(RULE, Severity.OFF).waive(RULE, "a reason")))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "102, ERROR informational-as-final",
    "299, ERROR status-unassigned",
    "600, ERROR status-out-of-range"
  })
  void besideAWrongCodeAWaiverMayStillBeNeeded(int code, String expected) {
    assertThat(found(post().responds(200, code).waive(RULE, "a reason"))).containsExactly(expected);
  }

  @Test
  void endpointsThatShareAWaiverCountTogether() {
    Waiver shared = waiver(Scope.TYPE, Source.type("com.shop.OrderController"));

    assertThat(
            found(
                get().named("a").responds(200).waive(shared),
                post().named("b").responds(201).waive(shared)))
        .isEmpty();
    assertThat(
            found(
                get().named("a").responds(200).waive(shared),
                get().named("b").responds(200).waive(shared)))
        .containsExactly("WARNING waiver-without-effect");
  }

  @Test
  void bothOfTwoWaiversAreUsed() {
    Waiver far = waiver(Scope.TYPE, Source.type("com.shop.OrderController"));

    assertThat(found(post().responds(201).waive(RULE, "a reason").waive(far))).isEmpty();
  }

  @Test
  void waiversWhoseEndpointsMayBeElsewhereAreNotJudged() {
    Waiver ofPackage = waiver(Scope.PACKAGE, Source.packageNamed("com.shop"));
    Waiver ofBase = waiver(Scope.METHOD, Source.method("com.shop.OrderApi", "answer", 0));
    Waiver own = waiver(Scope.TYPE, Source.type("com.shop.OrderController"));

    assertThat(found(get().responds(200).waive(ofPackage))).isEmpty();
    assertThat(found(get().responds(200).waive(ofBase))).isEmpty();
    assertThat(found(get().responds(200).notImplemented().waive(own))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", ": no-store", "Cache Control", "ETag,Vary", "Größe", "a\nb", "\"ETag\""})
  void aNameThatIsNoTokenIsReportedAtItsEntry(String entry) {
    Finding finding = check(get().responds(response(200).headers("ETag", entry))).get(0).finding();

    assertThat(finding.id()).isEqualTo("invalid-header-field");
    assertThat(finding.variant()).isEmpty();
    assertThat(finding.source().attribute()).isEqualTo("headers");
    assertThat(finding.source().entry()).isEqualTo(1);
    assertThat(finding.arguments().values().get("field")).doesNotContain("\n");
  }

  @Test
  void aNameIsShownWithoutWhatAMessageCannotShow() {
    Finding finding = check(get().responds(response(200).headers("E\u0007Täg"))).get(0).finding();

    assertThat(finding.arguments().values()).isEqualTo(Map.of("field", "E\uFFFDTäg"));
  }

  @ParameterizedTest
  @CsvSource({
    "status-reserve, 0, near, status-reserved",
    "status-reserve, 402, near, status-reserved",
    "pt-success-status, 0, near, put-success-status",
    "'', 402, '', ''",
    "completely-different, 0, '', ''"
  })
  void aLevelForNoRuleIsReportedWithTheNearest(
      String id, int status, String variant, String nearest) {
    Finding finding = check(get().responds(200).level(id, status, Severity.OFF)).get(0).finding();

    assertThat(finding.id()).isEqualTo("unknown-rule");
    assertThat(finding.variant()).isEqualTo(variant);
    assertThat(finding.arguments().values()).isEqualTo(Map.of("rule", id, "nearest", nearest));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"X: a\u0000b", "X: a\r\nY: b", "X: \u00e9", "X: \ud55c\uae00", "X: a\u007fb"})
  void aValueThatNoFieldCarriesIsReported(String entry) {
    Finding finding = check(get().responds(response(200).headers(entry))).get(0).finding();

    assertThat(finding.id()).isEqualTo("invalid-header-field");
    assertThat(finding.variant()).isEqualTo("value");
    assertThat(finding.arguments().values()).isEqualTo(Map.of("field", "X"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ETag",
        "x-a.b_c!#$%&'*+^`|~1",
        "Link: <a>; rel=\"b~\"",
        "X: a\tb",
        "X:",
        "X: a: b"
      })
  void anyOtherFieldIsFine(String entry) {
    assertThat(found(get().responds(response(200).headers(entry)))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {99, 600, -1, 20, 4040})
  void aLevelForANumberThatIsNoStatusIsReported(int number) {
    Finding finding =
        check(get().responds(200).level("status-reserved", number, Severity.OFF)).get(0).finding();

    assertThat(finding.id()).isEqualTo("invalid-status");
    assertThat(finding.arguments().values()).isEqualTo(Map.of("written", Integer.toString(number)));
    assertThat(finding.source().attribute()).isEqualTo("levels");
  }

  @Test
  void aLevelForAStatusIsFine() {
    assertThat(found(get().responds(200, 402).level("status-reserved", 402, Severity.OFF)))
        .isEmpty();
    assertThat(found(get().responds(200).level("status-reserved", 599, Severity.OFF))).isEmpty();
    assertThat(found(get().responds(200).level("status-reserved", 100, Severity.OFF))).isEmpty();
  }

  @Test
  void theLevelsOfARulesetAreCheckedAsTheOwnOnes() {
    Source place = Source.type("com.shop.Guidelines").annotation(0);
    Map<LevelKey, LevelEntry> levels = new TreeMap<>();
    levels.put(
        LevelKey.of("everything"), new LevelEntry(Severity.OFF, "", place.entry("levels", 0)));
    levels.put(
        new LevelKey("status-reserved", 42),
        new LevelEntry(Severity.OFF, "", place.entry("levels", 1)));
    Ruleset ruleset = new Ruleset("com.shop.Guidelines", levels);

    assertThat(
            check(
                get().named("a").responds(200).ruleset(ruleset),
                get().named("b").responds(200).ruleset(ruleset)))
        .extracting(Verdict::finding)
        .extracting(finding -> finding.id() + " " + finding.source().entry())
        .containsExactly("unknown-rule 0", "invalid-status 1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Content-Type: text/csv", "content-type:text/csv"})
  void aMediaTypeAmongTheHeaderFieldsIsReportedAtItsEntry(String entry) {
    Finding finding = check(get().responds(response(200).headers("ETag", entry))).get(0).finding();

    assertThat(finding.id()).isEqualTo("content-type-in-headers");
    assertThat(finding.source().entry()).isEqualTo(1);
    assertThat(finding.arguments().values()).isEqualTo(Map.of("type", "text/csv"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "csv",
        "text/",
        "/csv",
        "text/csv;",
        "text/csv; charset",
        "a b/c",
        "text/*",
        "*/*",
        "text/csv; a=\"b",
        "text/csv\nX: y",
        "\ud55c/\uae00",
        "text/csv, text/plain"
      })
  void whatIsNoMediaTypeIsReported(String written) {
    Finding finding = check(get().responds(response(200).mediaType(written))).get(0).finding();

    assertThat(finding.id()).isEqualTo("invalid-media-type");
    assertThat(finding.source().attribute()).isEqualTo("mediaType");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text/csv",
        "TEXT/CSV",
        "application/vnd.shop+json;v=1",
        "text/csv ; charset=utf-8",
        "multipart/byteranges; boundary=\"a \\\" b\""
      })
  void aMediaTypeIsNotReported(String written) {
    assertThat(found(get().responds(response(200).mediaType(written)))).isEmpty();
  }
}
