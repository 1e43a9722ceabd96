package dev.responds.processor.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.responds.processor.http.HttpMethod;
import dev.responds.processor.http.StatusRegistry;
import dev.responds.processor.model.Body;
import dev.responds.processor.model.Carrier;
import dev.responds.processor.model.Endpoint;
import dev.responds.processor.model.Finding;
import dev.responds.processor.model.Scope;
import dev.responds.processor.model.Source;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Both languages say everything that can be found, and nothing else. */
class RuleTextsTest {

  static final List<Bundle> BUNDLES = Bundle.ALL;

  private static final StatusRegistry REGISTRY = StatusRegistry.load();
  private static final RuleBook BOOK = RuleBook.standard(REGISTRY);

  /** What the rest of the processor reports about the use of Responds, with arguments. */
  private static final Map<String, Integer> MISUSES =
      Map.ofEntries(
          Map.entry("builder-not-written", 2),
          Map.entry("duplicate-endpoint-name", 2),
          Map.entry("endpoint-without-routing", 1),
          Map.entry("internal-error", 1),
          Map.entry("invalid-endpoint-name", 1),
          Map.entry("invalid-level", 1),
          Map.entry("invalid-option-value", 3),
          Map.entry("missing-policy", 1),
          Map.entry("no-endpoint", 1),
          Map.entry("page-not-written", 2),
          Map.entry("policy-without-annotation", 1),
          Map.entry("unknown-option", 2),
          Map.entry("unknown-rule", 2),
          Map.entry("waiver-without-reason", 1));

  @Test
  void languagesHaveTheSameKeysAndPlaceholders() {
    assertThat(Bundle.KOREAN.keysAsWritten())
        .doesNotHaveDuplicates()
        .isEqualTo(Bundle.ENGLISH.keysAsWritten());
    for (String key : Bundle.ENGLISH.patterns().keySet()) {
      assertThat(Bundle.KOREAN.placeholders(key))
          .as(key)
          .isEqualTo(Bundle.ENGLISH.placeholders(key));
    }
  }

  @ParameterizedTest
  @FieldSource("BUNDLES")
  void commentsExplainTheArguments(Bundle bundle) {
    for (String key : bundle.patterns().keySet()) {
      assertThat(bundle.documented(key)).as(key).containsAll(bundle.placeholders(key));
    }
  }

  @ParameterizedTest
  @FieldSource("BUNDLES")
  void messagesAreOneLineWithoutFullStop(Bundle bundle) {
    bundle
        .patterns()
        .forEach(
            (key, pattern) -> {
              if (!key.endsWith(".why")) {
                assertThat(pattern).as(key).doesNotContain("\n").doesNotEndWith(".").isNotBlank();
              }
            });
  }

  @Test
  void koreanIsKorean() {
    Bundle.KOREAN
        .patterns()
        .forEach((key, pattern) -> assertThat(pattern).as(key).containsPattern("\\p{IsHangul}"));
  }

  @ParameterizedTest
  @FieldSource("BUNDLES")
  void everyFindingReads(Bundle bundle) {
    RuleTexts texts = RuleTexts.of(bundle.locale());
    assertThat(everything())
        .allSatisfy(
            finding -> {
              assertThat(texts.message(finding)).doesNotContainPattern("\\{\\d|''|  |null");
              assertThat(texts.fix(finding)).doesNotContainPattern("\\{\\d|''|  |null");
            });
  }

  @ParameterizedTest
  @FieldSource("BUNDLES")
  void everyVariantOfATextCanBeFound(Bundle bundle) {
    Set<String> found =
        everything().stream()
            .map(finding -> finding.id() + "." + finding.variant())
            .collect(Collectors.toSet());
    Stream<String> variants =
        bundle.patterns().keySet().stream()
            .filter(key -> key.split("\\.").length == 3)
            .map(key -> key.substring(0, key.lastIndexOf('.')));
    assertThat(variants).isNotEmpty().allMatch(found::contains);
  }

  @ParameterizedTest
  @FieldSource("BUNDLES")
  void everyTextIsOfARuleOrAMisuse(Bundle bundle) {
    Set<String> known = new HashSet<>(MISUSES.keySet());
    BOOK.rules().forEach(rule -> known.add(rule.id()));
    assertThat(bundle.idsWith("message")).containsExactlyInAnyOrderElementsOf(known);
    assertThat(bundle.idsWith("fix")).containsExactlyInAnyOrderElementsOf(known);
  }

  @Test
  void englishIsTheRootWhateverTheDefaultLocale() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.KOREAN);
      assertThat(RuleTexts.of(Locale.ENGLISH).see("x")).isEqualTo("see x");
      assertThat(RuleTexts.of(Locale.FRENCH).see("x")).isEqualTo("see x");
      assertThat(RuleTexts.of(Locale.KOREA).see("x")).isEqualTo("x 참조");
    } finally {
      Locale.setDefault(before);
    }
  }

  /** One finding of each id, variant and status that a large set of endpoints leads to. */
  private static List<Finding> everything() {
    Map<String, Finding> findings = new LinkedHashMap<>();
    for (Verdict verdict : BOOK.check(endpoints())) {
      Finding finding = verdict.finding();
      findings.put(finding.id() + finding.variant() + finding.arguments().get(0), finding);
    }
    MISUSES.forEach(
        (id, count) ->
            findings.putIfAbsent(
                id,
                Finding.misuse(
                    id,
                    Source.NOWHERE,
                    Stream.generate(() -> "some").limit(count).toArray(String[]::new))));
    return List.copyOf(findings.values());
  }

  private static List<Endpoint> endpoints() {
    List<Endpoints> all = new ArrayList<>();
    for (int status : statuses()) {
      for (String method : List.of("GET", "POST", "PUT", "DELETE")) {
        addEndpoints(HttpMethod.of(method), status, all);
      }
    }
    all.add(Endpoints.get().responds(200).waive("status-deprecate", " "));
    all.add(Endpoints.get().responds(200).waive("everything", "reason"));
    all.add(Endpoints.get().responds(200).level("team-subset", Optional.empty(), "team-subset=1"));
    return all.stream().map(Endpoints::build).toList();
  }

  private static List<Integer> statuses() {
    return IntStream.rangeClosed(99, 600)
        .filter(
            status ->
                REGISTRY.find(status).isPresent()
                    || VendorCode.find(status).isPresent()
                    || status % 100 == 99
                    || status == 600)
        .boxed()
        .toList();
  }

  private static void addEndpoints(HttpMethod method, int status, List<Endpoints> all) {
    Body order = Body.of(Endpoints.ORDER);
    Declared response = Declared.of(status);
    all.add(Endpoints.on(method).responds(status, status));
    all.add(Endpoints.on(method).responds(200).responds(response.at(Scope.TYPE)));
    all.add(Endpoints.on(method).responds(response.body(order)).allow(200).deny(404));
    all.add(Endpoints.on(method).responds(response.body(Body.PROBLEM)).responds(200));
    all.add(
        Endpoints.on(method)
            .responds(response.on("A").body(order))
            .responds(response.body(Body.PROBLEM)));
    all.add(Endpoints.on(method).sends(200, order).responds(200, status));
    all.add(Endpoints.on(method).sends(200, order).responds(status));
    all.add(Endpoints.on(method).sends(status, order).responds(status));
    all.add(Endpoints.on(method).returns(Carrier.VIEW).responds(status));
  }
}
