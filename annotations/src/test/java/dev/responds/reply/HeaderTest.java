package dev.responds.reply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeaderTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a\rb",
        "a\nb",
        "a\r\nSet-Cookie: x=y",
        "a\u0000b",
        "é",
        "주문",
        "\u007f",
        "\u001b[0m",
        " a",
        "a ",
        "\ta"
      })
  void aValueCarriesNothingThatMustNotReachTheWire(String value) {
    assertThatThrownBy(() -> Header.of("X-Order", value))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("X-Order");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a", "a b", "a\tb", "~!\"#"})
  void aValueIsVisibleAscii(String value) {
    assertThat(Header.of("X-Order", value).value()).isEqualTo(value);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "X Order", "X-Order:", "X-Order\r\n", "주문", "X\u0000", "X(1)"})
  void aNameIsAToken(String name) {
    assertThatThrownBy(() -> Header.of(name, "value"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("header field name");
  }

  @Test
  void theMessageSaysWhatIsWrongAndWhere() {
    assertThatThrownBy(() -> Header.of("ETag", "ab\n"))
        .hasMessage("value of ETag has a line feed at index 2");
  }
}
