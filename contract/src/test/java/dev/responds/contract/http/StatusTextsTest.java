package dev.responds.contract.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatusTextsTest {

  @ParameterizedTest
  @ValueSource(strings = {"en", "ko"})
  void everyRegisteredStatusHasAMeaningOfItsOwn(String language) {
    StatusTexts texts = StatusTexts.of(Locale.forLanguageTag(language));
    List<String> clauses =
        StatusRegistry.load().all().stream().map(status -> texts.clause(status.code())).toList();
    assertThat(clauses).hasSize(64).noneMatch(clause -> clause.endsWith("."));
    assertThat(new TreeSet<>(clauses)).hasSize(64);
  }

  @Test
  void anEnglishClauseGoesOnFromAColon() {
    StatusTexts texts = StatusTexts.of(Locale.ENGLISH);
    assertThat(StatusRegistry.load().all())
        .allMatch(status -> Character.isLowerCase(texts.clause(status.code()).charAt(0)));
  }

  @Test
  void aSentenceBeginsWithACapitalAndEndsWithAPeriod() {
    assertThat(StatusTexts.of(Locale.ENGLISH).sentence(423)).isEqualTo("The resource is locked.");
    assertThat(StatusTexts.of(Locale.KOREAN).sentence(423)).isEqualTo("리소스가 잠겨 있습니다.");
  }

  @Test
  void anApostropheStaysOne() {
    assertThat(StatusTexts.of(Locale.ENGLISH).clause(412))
        .isEqualTo("a condition in the request's header fields is false");
  }
}
