package dev.responds.processor.builder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The sentence that says when a response is sent. */
class WhenTest {

  private static final JavadocTexts ENGLISH = new JavadocTexts(Locale.ENGLISH);
  private static final JavadocTexts KOREAN = new JavadocTexts(Locale.KOREAN);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "the order is stored | Sent when the order is stored.",
        "The order is stored. | Sent when the order is stored.",
        "Stripe refuses the card | Sent when Stripe refuses the card.",
        "If-Match names another one | Sent when If-Match names another one.",
        "URI and name differ | Sent when URI and name differ.",
        "always | Always sent.",
        "Always. | Always sent.",
        "always, unless it is night | Sent always, unless it is night.",
        "when nothing is left | Sent when nothing is left.",
        "If nothing is left | Sent if nothing is left.",
        "a < b & c | Sent when a &lt; b &amp; c.",
        "'it''s {0}' | Sent when it's {0}."
      })
  void readsWellInEnglish(String when, String sentence) {
    assertThat(ENGLISH.when(when)).isEqualTo(sentence);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "주문이 저장되었을 때 | 다음 경우에 보냅니다: 주문이 저장되었을 때.",
        "같은 주문이 있습니다. | 다음 경우에 보냅니다: 같은 주문이 있습니다.",
        "항상 | 항상 보냅니다.",
        "always | 항상 보냅니다."
      })
  void readsWellInKorean(String when, String sentence) {
    assertThat(KOREAN.when(when)).isEqualTo(sentence);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", ".", "\u202e", "\n"})
  void saysNothingWhereNothingIsWritten(String when) {
    assertThat(ENGLISH.when(when)).isEmpty();
    assertThat(KOREAN.when(when)).isEmpty();
  }
}
