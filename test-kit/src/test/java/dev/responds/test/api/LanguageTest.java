package dev.responds.test.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {

  /** A number before a word in the plural. */
  private static final Pattern COUNTED =
      Pattern.compile("\\{\\d}(?: [a-z]+)? (?:fields|responses|tests|violations)\\b");

  private static final Pattern PLACE = Pattern.compile("\\{\\d}");

  private static Properties texts(String file) throws IOException {
    Properties texts = new Properties();
    try (InputStream in =
            Objects.requireNonNull(
                LanguageTest.class.getResourceAsStream("/dev/responds/test/" + file));
        Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      texts.load(reader);
    }
    return texts;
  }

  /** Each text about a response has one that tells what to type. */
  @Test
  void eachViolationHasAFix() throws IOException {
    Properties texts = texts("check/violations.properties");
    Set<String> labels = Set.of("declared", "fix", "declaration", "or");

    assertThat(texts.stringPropertyNames())
        .filteredOn(key -> !key.endsWith(".fix") && !labels.contains(key))
        .isNotEmpty()
        .allMatch(key -> texts.containsKey(key + ".fix"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"check/violations", "api/run"})
  void whatIsCountedHasASingular(String name) throws IOException {
    Properties english = texts(name + ".properties");
    for (String key : english.stringPropertyNames()) {
      if (COUNTED.matcher(english.getProperty(key)).find()) {
        assertThat(english.getProperty(key + ".one")).as(key).isNotNull();
      }
    }
  }

  private static Set<String> places(String text) {
    return PLACE.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
  }

  @ParameterizedTest
  @ValueSource(strings = {"check/violations", "api/run"})
  void eachLanguageSaysTheSame(String name) throws IOException {
    Properties english = texts(name + ".properties");
    Properties korean = texts(name + "_ko.properties");

    assertThat(new TreeSet<>(korean.stringPropertyNames()))
        .isEqualTo(new TreeSet<>(english.stringPropertyNames()));
    for (String key : english.stringPropertyNames()) {
      assertThat(places(korean.getProperty(key)))
          .as(key)
          .isEqualTo(places(english.getProperty(key)));
    }
  }
}
