package dev.responds.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntityTagTest {

  @Test
  void isStrongOrWeak() {
    assertThat(EntityTag.strong("v7")).hasToString("\"v7\"").isNotEqualTo(EntityTag.weak("v7"));
    assertThat(EntityTag.weak("v7")).hasToString("W/\"v7\"").isEqualTo(EntityTag.weak("v7"));
    assertThat(EntityTag.strong("")).hasToString("\"\"");
    assertThat(EntityTag.strong("a\\b,c'd")).hasToString("\"a\\b,c'd\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a b", "a\"", "\"a\"", "W/\"a\"", "é", "a\r\nX: y", "\t", "\u0000", "\u007f"})
  void hasVisibleAsciiInItsQuotes(String opaque) {
    assertThatThrownBy(() -> EntityTag.strong(opaque))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("ETag");
    assertThatThrownBy(() -> EntityTag.weak(opaque)).isInstanceOf(IllegalArgumentException.class);
  }
}
