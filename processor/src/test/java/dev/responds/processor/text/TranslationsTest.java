package dev.responds.processor.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.SortedMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TranslationsTest {

  private static final String STATUSES = "/dev/responds/processor/http/status-texts";
  private static final String JAVADOC = "/dev/responds/processor/builder/javadoc";
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d+}");

  private final Locale defaultLocale = Locale.getDefault();

  @AfterEach
  void restore() {
    Locale.setDefault(defaultLocale);
  }

  @ParameterizedTest
  @ValueSource(strings = {STATUSES, JAVADOC})
  void bothLanguagesSayTheSameThings(String name) throws IOException {
    SortedMap<String, String> english = PropertiesFile.read(name + ".properties");
    SortedMap<String, String> korean = PropertiesFile.read(name + "_ko.properties");
    assertThat(korean).containsOnlyKeys(english.keySet());
    english.forEach(
        (key, text) ->
            assertThat(placeholders(korean.getOrDefault(key, "")))
                .as(key)
                .containsExactlyInAnyOrderElementsOf(placeholders(text)));
  }

  @ParameterizedTest
  @ValueSource(strings = {STATUSES, JAVADOC})
  void textsAreWellFormed(String name) throws IOException {
    for (String language : List.of("", "_ko")) {
      PropertiesFile.read(name + language + ".properties")
          .forEach(
              (key, text) -> {
                assertThat(text).as(key).isNotBlank().isEqualTo(text.strip());
                assertThat(text.replace("''", "")).as(key).doesNotContain("'");
              });
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {STATUSES, JAVADOC})
  void koreanIsKorean(String name) throws IOException {
    SortedMap<String, String> korean = PropertiesFile.read(name + "_ko.properties");
    korean.remove("meaning"); // placeholders alone
    assertThat(korean.values()).allMatch(text -> text.matches(".*[가-힣].*"));
  }

  @Test
  void neitherLanguageDependsOnTheDefaultLocale() {
    for (Locale locale : List.of(Locale.KOREA, Locale.US)) {
      Locale.setDefault(locale);
      assertThat(Translations.of(STATUSES, Locale.ENGLISH).get("423"))
          .isEqualTo("the resource is locked");
      assertThat(Translations.of(STATUSES, Locale.FRENCH).get("423"))
          .isEqualTo("the resource is locked");
      assertThat(Translations.of(STATUSES, Locale.KOREA).get("423")).isEqualTo("리소스가 잠겨 있습니다");
    }
  }

  @Test
  void aTextThatIsMissingIsNamed() {
    Translations texts = Translations.of(STATUSES, Locale.ENGLISH);
    assertThat(texts.find("999")).isEmpty();
    assertThatThrownBy(() -> texts.get("999"))
        .isInstanceOf(MissingResourceException.class)
        .hasMessageContaining("999");
  }

  private static List<String> placeholders(String text) {
    return PLACEHOLDER.matcher(text).results().map(MatchResult::group).toList();
  }
}
