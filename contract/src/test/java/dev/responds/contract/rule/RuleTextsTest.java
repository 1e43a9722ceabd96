package dev.responds.contract.rule;

import static dev.responds.contract.model.EndpointFixture.ORDER;
import static dev.responds.contract.model.EndpointFixture.get;
import static dev.responds.contract.model.EndpointFixture.on;
import static dev.responds.contract.model.EndpointFixture.post;
import static dev.responds.contract.model.ResponseFixture.response;
import static org.assertj.core.api.Assertions.assertThat;

import dev.responds.contract.http.HttpMethod;
import dev.responds.contract.http.StatusRegistry;
import dev.responds.contract.model.Access;
import dev.responds.contract.model.Arguments;
import dev.responds.contract.model.Body;
import dev.responds.contract.model.Carrier;
import dev.responds.contract.model.DeclaredResponse;
import dev.responds.contract.model.Endpoint;
import dev.responds.contract.model.EndpointFixture;
import dev.responds.contract.model.Finding;
import dev.responds.contract.model.Framework;
import dev.responds.contract.model.JavaType;
import dev.responds.contract.model.Notation;
import dev.responds.contract.model.Parameter;
import dev.responds.contract.model.Parameter.Kind;
import dev.responds.contract.model.ResponseFixture;
import dev.responds.contract.model.Scope;
import dev.responds.contract.model.Severity;
import dev.responds.contract.model.Source;
import dev.responds.contract.rule.check.StandardRules;
import dev.responds.contract.rule.check.VendorCode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;

/** Both languages say everything that can be found, and nothing else. */
class RuleTextsTest {

  static final List<Bundle> BUNDLES = Bundle.ALL;

  private static final StatusRegistry REGISTRY = StatusRegistry.load();
  private static final RuleBook BOOK = StandardRules.book(REGISTRY);

  /** What the rest of the processor reports about the use of Responds, with arguments. */
  private static final Map<String, List<String>> MISUSES =
      Map.ofEntries(
          Map.entry("answer-without-accessor", List.of("class", "field", "accessor")),
          Map.entry("baseline-not-written", List.of("file", "cause")),
          Map.entry(
              "body-type-arguments",
              List.of("class", "surplus", "given", "needed", "argument", "bound")),
          Map.entry("builder-name-too-long", List.of("class", "method", "longest")),
          Map.entry("builder-not-written", List.of("class", "cause")),
          Map.entry("code-not-looked-at", List.of("class", "cause", "classes")),
          Map.entry("content-type-in-headers", List.of("type")),
          Map.entry("contradictory-policy", List.of("written")),
          Map.entry("duplicate-endpoint-name", List.of("name", "class")),
          Map.entry("endpoint-without-routing", List.of("method")),
          Map.entry("index-lost", List.of("class", "classes")),
          Map.entry("index-not-written", List.of("file", "cause")),
          Map.entry("internal-error", List.of("failure")),
          Map.entry("invalid-challenge", List.of("written")),
          Map.entry("invalid-endpoint-name", List.of("name")),
          Map.entry("invalid-foreign-status", List.of("written", "annotation")),
          Map.entry("invalid-header-field", List.of("field")),
          Map.entry("invalid-media-type", List.of("written")),
          Map.entry("invalid-option-value", List.of("option", "value", "permitted")),
          Map.entry("invalid-problem-type", List.of("written")),
          Map.entry("invalid-status", List.of("written")),
          Map.entry("misplaced-problem-type", List.of("written")),
          Map.entry("missing-policy", List.of("class")),
          Map.entry("kapt-error-types", List.of("method")),
          Map.entry("no-endpoint", List.of("method")),
          Map.entry("page-not-written", List.of("file", "cause")),
          Map.entry("policy-without-annotation", List.of("class")),
          Map.entry("runtime-level", List.of("found", "needed")),
          Map.entry("unknown-baseline-entry", List.of("file", "entry", "entries")),
          Map.entry("unknown-option", List.of("option", "known")),
          Map.entry("unknown-rule", List.of("rule", "nearest")),
          Map.entry("waiver-without-effect", List.of("rule")),
          Map.entry("waiver-without-reason", List.of("rule")));

  /** Those of its messages that are not the usual one, where no rule book finds them. */
  private static final Map<String, List<String>> VARIANTS =
      Map.of(
          "answer-without-accessor", List.of("content"),
          "baseline-not-written", List.of("unreadable"),
          "body-type-arguments", List.of("few", "plain", "alone", "bound"),
          "code-not-looked-at", List.of("unread"),
          "misplaced-problem-type", List.of("content"));

  /** What the words of a notation are called, which each text may name. */
  private static final Set<String> OF_ALL_TEXTS =
      Set.of("annotation", "declaration", "described", "headers", "body");

  /** Words that mean something in {@code @Responds} or in generated code alone. */
  private static final Pattern OURS =
      Pattern.compile(
          "@Responds|Responses\\.|Void\\.class|sentBy|SentBy|\\bon = |body = |headers = \"|when = "
              + "|\\bwhen에|\\bits when\\b|builder|generated|factor|빌더|생성된 타입|팩토리");

  @Test
  void translationsHaveTheSameOrderAndPlaces() {
    List<String> translated = new ArrayList<>(Bundle.ENGLISH.keysAsWritten());
    translated.retainAll(Bundle.KOREAN.patterns().keySet());
    assertThat(Bundle.KOREAN.keysAsWritten()).doesNotHaveDuplicates().isEqualTo(translated);
    for (String key : Bundle.KOREAN.patterns().keySet()) {
      assertThat(Bundle.KOREAN.places(key)).as(key).isEqualTo(Bundle.ENGLISH.places(key));
    }
  }

  @ParameterizedTest
  @FieldSource("BUNDLES")
  void commentsExplainTheArguments(Bundle bundle) {
    for (String key : bundle.patterns().keySet()) {
      Set<String> places = new TreeSet<>(bundle.places(key));
      places.removeAll(OF_ALL_TEXTS);
      assertThat(bundle.documented(key)).as(key).containsAll(places);
    }
  }

  @ParameterizedTest
  @FieldSource("BUNDLES")
  void messagesAreOneLineWithoutFullStop(Bundle bundle) {
    bundle
        .patterns()
        .forEach(
            (key, pattern) -> {
              if (!key.endsWith(".why") && !key.endsWith(".about")) {
                assertThat(pattern).as(key).doesNotContain("\n").doesNotEndWith(".").isNotBlank();
              }
            });
  }

  /** Where nothing is in the singular for one, the number stands behind. */
  @Test
  void nothingIsCountedInThePluralAlone() {
    for (Map.Entry<String, String> text : Bundle.ENGLISH.patterns().entrySet()) {
      // It is told of several endpoints alone.
      if (!text.getKey().equals("shared")) {
        assertThat(text.getValue())
            .as(text.getKey())
            .doesNotContainPattern("\\{(?:classes|entries|endpoints|number)} [a-z]+");
      }
    }
  }

  @Test
  void koreanIsKorean() {
    Bundle.KOREAN
        .patterns()
        .forEach((key, pattern) -> assertThat(pattern).as(key).containsPattern("\\p{IsHangul}"));
  }

  /** A rule may come without a translation; a release may not. */
  @Test
  void aReleaseIsTranslated() {
    Set<String> gaps = new TreeSet<>(Bundle.ENGLISH.patterns().keySet());
    gaps.removeAll(Bundle.KOREAN.patterns().keySet());
    System.out.printf("Texts without Korean          %s%n", gaps);
    if (Boolean.getBoolean("translations.complete")) {
      assertThat(gaps).isEmpty();
    }
  }

  @Test
  void everyPlaceIsFilledByItsRule() {
    Bundle bundle = Bundle.ENGLISH;
    for (Finding finding : everything()) {
      for (String part : List.of("message", "fix")) {
        String key = bundle.key(finding, part);
        assertThat(RuleTexts.places(finding).keySet()).as(key).containsAll(bundle.places(key));
      }
    }
  }

  @ParameterizedTest
  @FieldSource("BUNDLES")
  void everyFindingReads(Bundle bundle) {
    RuleTexts texts = RuleTexts.of(bundle.locale());
    assertThat(everything())
        .allSatisfy(
            finding -> {
              assertThat(texts.message(finding)).doesNotContainPattern("''|  |null");
              assertThat(texts.fix(finding)).doesNotContainPattern("''|  |null");
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
            .map(key -> key.replace("." + RuleTexts.FOREIGN + ".", "."))
            .filter(key -> key.split("\\.").length == 3)
            .map(key -> key.substring(0, key.lastIndexOf('.')));
    assertThat(variants).isNotEmpty().allMatch(found::contains);
  }

  /** No builder comes from annotations of other tools, and they have attributes of their own. */
  @ParameterizedTest
  @EnumSource(names = "RESPONDS", mode = EnumSource.Mode.EXCLUDE)
  void aFixSpeaksOfTheAnnotationsThatItIsAbout(Notation notation) {
    List<Finding> foreign = writtenIn(notation);
    assertThat(foreign).hasSizeGreaterThan(100);
    for (Bundle bundle : Bundle.ALL) {
      RuleTexts texts = RuleTexts.of(bundle.locale());
      for (Finding finding : foreign) {
        // This one compares the two notations, and names both.
        if (!finding.id().equals("foreign-declaration-differs")) {
          assertThat(List.of(texts.message(finding), texts.fix(finding)))
              .as(finding.id() + "." + finding.variant())
              .allSatisfy(text -> assertThat(text).doesNotContainPattern(OURS));
        }
      }
    }
  }

  @ParameterizedTest
  @FieldSource("BUNDLES")
  void everyTextAboutOtherAnnotationsCanBeFound(Bundle bundle) {
    Set<String> found = new HashSet<>();
    for (Finding finding : writtenIn(Notation.SWAGGER)) {
      List<String> keys = new ArrayList<>(RuleTexts.keys(finding, "fix"));
      keys.retainAll(bundle.patterns().keySet());
      found.add(keys.get(0));
    }
    assertThat(bundle.patterns().keySet())
        .filteredOn(key -> key.contains("." + RuleTexts.FOREIGN + "."))
        .isNotEmpty()
        .allMatch(found::contains);
  }

  @Test
  void everyTextIsOfARuleOrAMisuse() {
    Bundle bundle = Bundle.ENGLISH;
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
      findings.put(finding.id() + finding.variant() + finding.status(), finding);
    }
    MISUSES.forEach((id, names) -> findings.putIfAbsent(id, misuse(id, "", names)));
    VARIANTS.forEach(
        (id, variants) ->
            variants.forEach(
                variant ->
                    findings.put(
                        id + variant,
                        misuse(id, variant, Objects.requireNonNull(MISUSES.get(id))))));
    return List.copyOf(findings.values());
  }

  /** The same, where all that is declared is written in annotations of another tool. */
  private static List<Finding> writtenIn(Notation notation) {
    Map<String, Finding> findings = new LinkedHashMap<>();
    for (Endpoint own : endpoints()) {
      Endpoint endpoint =
          own.declaring(own.responses().stream().map(one -> inNotation(one, notation)).toList());
      Subject subject = new Subject(endpoint, REGISTRY, true);
      for (Rule rule : BOOK.rules()) {
        // Whatever it weighs: a policy may ask for each.
        rule.check(
            subject,
            finding ->
                findings.put(
                    finding.id() + finding.variant() + finding.status(),
                    finding.in(ForeignDeclarations.notation(finding, endpoint))));
      }
    }
    for (Verdict verdict : BOOK.check(List.of(malformed(notation)))) {
      findings.put(verdict.finding().id(), verdict.finding());
    }
    findings.values().removeIf(finding -> !finding.notation().foreign());
    return List.copyOf(findings.values());
  }

  private static Endpoint malformed(Notation notation) {
    return get().responds(response(200).in(notation).headers("E Tag")).build();
  }

  private static DeclaredResponse inNotation(DeclaredResponse response, Notation notation) {
    return new DeclaredResponse(
        response.status(),
        response.when(),
        response.body(),
        response.mediaType(),
        response.problem(),
        response.headers(),
        response.on(),
        response.sender(),
        response.scope(),
        response.source(),
        response.bundle(),
        notation);
  }

  private static Finding misuse(String id, String variant, List<String> names) {
    Arguments arguments = Arguments.NONE;
    for (String name : names) {
      arguments = arguments.and(name, "some");
    }
    return Finding.misuse(id, variant, Source.NOWHERE, arguments);
  }

  private static List<Endpoint> endpoints() {
    List<EndpointFixture> all = new ArrayList<>();
    for (int status : statuses()) {
      for (String method : List.of("GET", "POST", "PUT", "DELETE")) {
        addEndpoints(HttpMethod.of(method), status, all);
      }
    }
    addContentAndHeaders(all);
    addRequests(all);
    all.add(get().onlyIf("version: 1.1").responds(200));
    all.add(get().responds(200).waive("status-deprecate", " "));
    all.add(get().responds(200).waive("everything", "reason"));
    all.add(get().responds(response(200).headers("ETag: \u00e9")));
    all.add(get().responds(response(200).headers("ETag: v7", "Vary: Acept-Encoding")));
    all.add(get().responds(response(200).mediaType("txt/csv")));
    all.addAll(CodeRulesTest.samples());
    all.addAll(ExceptionRulesTest.samples());
    all.addAll(ForeignDeclarationsTest.samples());
    all.addAll(RoleRulesTest.samples());
    all.addAll(WholeEndpointRulesTest.samples());
    return all.stream().map(EndpointFixture::build).toList();
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

  private static void addEndpoints(HttpMethod method, int status, List<EndpointFixture> all) {
    Body order = Body.of(ORDER);
    ResponseFixture response = response(status);
    all.add(on(method).responds(status, status));
    all.add(on(method).responds(200).responds(response.at(Scope.TYPE)));
    all.add(on(method).responds(response.body(order)).allow(200).deny(404));
    all.add(on(method).responds(response.body(Body.PROBLEM)).responds(200));
    all.add(
        on(method).responds(response.body(Body.NONE).headers("Content-Length", "Content-Range")));
    all.add(
        on(method).responds(response.on("A").body(order)).responds(response.body(Body.PROBLEM)));
    all.add(on(method).sends(200, order).responds(200, status));
    all.add(on(method).sends(200, order).responds(status));
    all.add(on(method).calledBy(Framework.JAKARTA).sends(200, order).responds(status));
    all.add(on(method).sends(status, order).responds(status));
    all.add(on(method).returns(Carrier.VIEW).responds(status));
  }

  private static void addContentAndHeaders(List<EndpointFixture> all) {
    Body order = Body.of(ORDER);
    all.add(on(HttpMethod.HEAD).responds(response(200).body(order)));
    all.add(on(HttpMethod.HEAD).responds(response(200).body(Body.PROBLEM)));
    Body problem = Body.problem(JavaType.of("com.shop", "OutOfStock"), OptionalInt.of(409));
    all.add(get().responds(response(400).body(problem)));
    Body text = Body.of(JavaType.of("java.lang", "String"));
    Body number = Body.of(JavaType.of("java.lang", "Long"));
    all.add(get().sends(200, text).responds(response(200).body(number)));
    ResponseFixture framed = response(200).headers("Content-Length");
    all.add(on(HttpMethod.CONNECT).responds(framed));
    all.add(on(HttpMethod.OPTIONS).responds(200));
    all.add(on(HttpMethod.PATCH).responds(200, 415));
    ResponseFixture unclear = response(415).headers("Accept", "Accept-Encoding");
    all.add(on(HttpMethod.PATCH).responds(unclear));
    ResponseFixture part = response(206).mediaType("multipart/byteranges").headers("Content-Range");
    all.add(get().responds(part));
    ResponseFixture shared = response(206).at(Scope.TYPE);
    all.add(get().responds(shared));
    all.add(get().responds(response(200).headers("ETag")).responds(304));
    all.add(post().responds(response(202).body(Body.NONE)));
    all.add(post().responds(response(202).body(Body.NONE).at(Scope.TYPE)));
    all.add(post().sends(202, Body.NONE).responds(response(202).body(Body.NONE)));
    Parameter draft =
        new Parameter(
            Parameter.Kind.CONTENT, "", Optional.of(JavaType.of("com.shop", "Draft")), false);
    ResponseFixture stored = response(200).body(order).headers("ETag");
    all.add(on(HttpMethod.PUT).reads(draft).responds(stored));
    addCaching(all);
  }

  private static void addCaching(List<EndpointFixture> all) {
    for (int status : new int[] {200, 425, 429}) {
      ResponseFixture response = response(status).headers("Cache-Control: public");
      all.add(get().with(Known.access(Access.AUTHORIZED)).responds(response));
    }
    all.add(
        get()
            .with(Known.retired())
            .produces("application/json", "text/csv")
            .level("heuristic-cache-trap", Severity.WARNING)
            .level("negotiated-without-vary", Severity.WARNING)
            .level("retired-endpoint-headers", Severity.WARNING)
            .responds(200, 301));
  }

  /** What reads something, or is asked by a method of its own kind. */
  private static void addRequests(List<EndpointFixture> all) {
    EndpointFixture put = on(HttpMethod.PUT).at("/orders/{number}");
    all.add(put.reads(Kind.PATH, "number").reads(Kind.HEADER, "If-Match").responds(204));
    all.add(post().reads(Kind.CONTENT, "").responds(204));
    all.add(get().reads(new Parameter(Kind.QUERY, "page", Optional.empty(), true)).responds(200));
    all.add(post().named("create").level("post-create-ok", Severity.WARNING).responds(200));
    ResponseFixture created = response(201).headers("Location: /carts/1");
    all.add(on(HttpMethod.PUT).responds(204).responds(created));
    for (String allow : List.of("Allow", "Allow: DELETE")) {
      ResponseFixture denied = response(405).headers(allow);
      all.add(on(HttpMethod.DELETE).responds(204, 501).responds(denied));
    }
    all.add(on(HttpMethod.OPTIONS).responds(204, 412));
    Body order = Body.of(ORDER);
    all.add(get().calledBy(Framework.JAKARTA).sends(200, order).responds(200, 206, 416));
    all.add(on(HttpMethod.QUERY).responds(200, 205));
    all.add(on(HttpMethod.TRACE).responds(200, 404));
    ResponseFixture tunnel = response(200).body(Body.of(ORDER));
    all.add(on(HttpMethod.CONNECT).responds(tunnel));
  }
}
