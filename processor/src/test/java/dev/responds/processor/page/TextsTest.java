package dev.responds.processor.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.responds.contract.http.Status;
import dev.responds.contract.http.StatusRegistry;
import dev.responds.contract.model.Body;
import dev.responds.contract.model.Role;
import dev.responds.contract.model.Scope;
import dev.responds.contract.model.Sender;
import dev.responds.contract.model.Severity;
import dev.responds.processor.page.view.Prose;
import dev.responds.processor.page.view.Texts;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTest {

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d+\\}");

  /** A number before a word in the plural. */
  private static final Pattern COUNTED =
      Pattern.compile(
          "\\{\\d}(?: [a-z]+)?"
              + " (?:characters|endpoints|entries|examples|findings|fields|languages|levels"
              + "|lines|problems|requests|responses|rules|statuses|tests|types)\\b");

  private static final Pattern CODE = Pattern.compile("`[^`]+`");
  private static final Pattern LONE_APOSTROPHE = Pattern.compile("(?<!')'(?!')");

  private final Locale defaultLocale = Locale.getDefault();

  @AfterEach
  void restore() {
    Locale.setDefault(defaultLocale);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"0|0", "999|999", "1000|1,000", "65536|65,536", "1000000|1,000,000"})
  void numbersAreGroupedByThousands(int number, String grouped) {
    assertThat(Texts.of(Locale.KOREAN).number(number)).isEqualTo(grouped);
    assertThat(Texts.of(Locale.ENGLISH).count("status.many", number)).startsWith(grouped + " ");
  }

  /** Where a reason says so, there are more than two. */
  @ParameterizedTest
  @ValueSource(strings = {"page", "statuses", "decisions", "redirects", "policies"})
  void whatIsCountedHasASingular(String bundle) {
    Properties english = load(bundle + ".properties");
    for (String key : english.stringPropertyNames()) {
      if (COUNTED.matcher(english.getProperty(key)).find()) {
        assertThat(english.getProperty(key + ".one")).as(key).isNotNull();
      }
    }
  }

  @Test
  void oneThingIsInTheSingular() {
    Texts texts = Texts.of(Locale.ENGLISH);
    assertThat(texts.count("seen.tests", 1)).isEqualTo("1 test");
    assertThat(texts.count("seen.tests", 0)).isEqualTo("0 tests");
  }

  @ParameterizedTest
  @ValueSource(strings = {"page", "statuses", "decisions", "redirects", "policies", "gaps"})
  void bothLanguagesSayTheSameThings(String bundle) {
    Properties english = load(bundle + ".properties");
    Properties korean = load(bundle + "_ko.properties");
    assertThat(new TreeSet<>(korean.stringPropertyNames()))
        .isEqualTo(new TreeSet<>(english.stringPropertyNames()));
    for (String key : english.stringPropertyNames()) {
      assertThat(all(PLACEHOLDER, korean.getProperty(key)))
          .as(key)
          .containsExactlyInAnyOrderElementsOf(all(PLACEHOLDER, english.getProperty(key)));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "page.properties",
        "page_ko.properties",
        "statuses.properties",
        "statuses_ko.properties",
        "decisions.properties",
        "decisions_ko.properties",
        "redirects.properties",
        "redirects_ko.properties",
        "policies.properties",
        "policies_ko.properties"
      })
  void textsAreWellFormed(String bundle) {
    load(bundle)
        .forEach(
            (key, text) -> {
              assertThat((String) text).as("%s", key).isNotBlank().doesNotContain("TODO");
              assertThat(LONE_APOSTROPHE.matcher((String) text).find()).as("%s", key).isFalse();
              assertThat(((String) text).chars().filter(c -> c == '`').count() % 2)
                  .as("%s", key)
                  .isZero();
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ko"})
  void theExplanationOfAStatusBeginsWithItsMeaning(String language) {
    Texts texts = Texts.of(Locale.forLanguageTag(language));
    for (Status status : StatusRegistry.load().all()) {
      List<Prose.Span> meaning = texts.meaning(status.code()).spans();
      assertThat(texts.explanation(status.code()).spans().get(0).text())
          .startsWith(meaning.get(0).text());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ko"})
  void everyConstantHasASentence(String language) {
    Texts texts = Texts.of(Locale.forLanguageTag(language));
    Map<String, Enum<?>[]> topics =
        Map.of(
            "retry", Status.Retry.values(),
            "redirect", Status.Redirect.values(),
            "caching", Status.Caching.values(),
            "usual", Status.Sender.values(),
            "flag", Status.Flag.values(),
            "sender", Sender.values(),
            "scope", Scope.values(),
            "body", Body.Kind.values(),
            "role", Role.values(),
            "level", Severity.values());
    topics.forEach(
        (topic, constants) -> {
          for (Enum<?> constant : constants) {
            assertThat(texts.of(topic, constant)).isNotBlank();
          }
        });
  }

  @Test
  void namesOfFieldsAndCodesAreTheSameInBothLanguages() {
    Properties english = load("statuses.properties");
    Properties korean = load("statuses_ko.properties");
    for (String key : english.stringPropertyNames()) {
      if (key.startsWith("more.")) {
        assertThat(new TreeSet<>(all(CODE, korean.getProperty(key))))
            .as(key)
            .isEqualTo(new TreeSet<>(all(CODE, english.getProperty(key))));
      }
    }
  }

  @Test
  void englishDoesNotFallBackToTheDefaultLocale() {
    Locale.setDefault(Locale.KOREA);
    assertThat(Texts.of(Locale.ENGLISH).get("title")).isEqualTo("Status reference");
    assertThat(Texts.of(Locale.FRENCH).get("title")).isEqualTo("Status reference");
    Locale.setDefault(Locale.US);
    assertThat(Texts.of(Locale.KOREA).get("title")).isEqualTo("상태 코드 레퍼런스");
  }

  @Test
  void proseTellsCodeFromWords() {
    assertThat(Prose.of("send `Allow`, always").spans())
        .containsExactly(
            new Prose.Span("send ", false),
            new Prose.Span("Allow", true),
            new Prose.Span(", always", false));
    assertThat(Prose.of("a ` alone").spans())
        .extracting(Prose.Span::text)
        .containsExactly("a ", "` alone");
  }

  private static List<String> all(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(MatchResult::group).toList();
  }

  private static Properties load(String bundle) {
    Properties texts = new Properties();
    String path = "/dev/responds/processor/page/" + bundle;
    try (InputStream in = TextsTest.class.getResourceAsStream(path)) {
      texts.load(new InputStreamReader(Objects.requireNonNull(in, path), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return texts;
  }
}
