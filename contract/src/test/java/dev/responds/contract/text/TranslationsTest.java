package dev.responds.contract.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TranslationsTest implements BothLanguages {

  private static final String STATUSES = "/dev/responds/contract/http/status-texts";

  @Override
  public String texts() {
    return STATUSES;
  }

  private final Locale defaultLocale = Locale.getDefault();

  @AfterEach
  void restore() {
    Locale.setDefault(defaultLocale);
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
  void aKeyWithoutTranslationIsEnglish() {
    Translations texts = Translations.of("/dev/responds/contract/text/partial", Locale.KOREAN);
    assertThat(texts.get("both")).isEqualTo("둘 다");
    assertThat(texts.get("english", Map.of("place", "here"))).isEqualTo("only here");
    assertThat(texts.find("none")).isEmpty();
  }

  @Test
  void aTextThatIsMissingIsNamed() {
    Translations texts = Translations.of(STATUSES, Locale.ENGLISH);
    assertThat(texts.find("999")).isEmpty();
    assertThatThrownBy(() -> texts.get("999"))
        .isInstanceOf(MissingResourceException.class)
        .hasMessageContaining("999");
  }
}
