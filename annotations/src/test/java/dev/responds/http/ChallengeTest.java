package dev.responds.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChallengeTest {

  @Test
  void namesItsSchemeAndParameters() {
    assertThat(Challenge.of("Negotiate")).hasToString("Negotiate");
    assertThat(Challenge.basic("orders")).hasToString("Basic realm=\"orders\", charset=\"UTF-8\"");
    assertThat(Challenge.bearer("orders").with("error", "invalid_token"))
        .hasToString("Bearer realm=\"orders\", error=\"invalid_token\"");
    assertThat(Challenge.of("Negotiate", "a87421000492aa874209af8bc028+/=="))
        .hasToString("Negotiate a87421000492aa874209af8bc028+/==");
  }

  @Test
  void quotesWhatWouldEndTheString() {
    assertThat(Challenge.of("X").with("realm", "a \"b\" \\ c"))
        .hasToString("X realm=\"a \\\"b\\\" \\\\ c\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\r\nX: y", "a\u0000", "주문"})
  void refusesWhatAHeaderFieldCannotCarry(String realm) {
    assertThatThrownBy(() -> Challenge.bearer(realm))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("realm");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Two Words", "Basic,", "기본", "Basic\r\n"})
  void refusesASchemeThatIsNoToken(String scheme) {
    assertThatThrownBy(() -> Challenge.of(scheme))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("authentication scheme");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "=", "a b", "a,b", "a=b", "\"a\""})
  void refusesAValueThatIsNoToken68(String value) {
    assertThatThrownBy(() -> Challenge.of("Negotiate", value))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Negotiate challenge");
  }

  @Test
  void refusesAParameterTwiceInAnyCase() {
    assertThatThrownBy(() -> Challenge.bearer("orders").with("Realm", "other"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Realm");
  }

  @Test
  void refusesAParameterThatIsNoToken() {
    assertThatThrownBy(() -> Challenge.of("Bearer").with("error description", "x"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Bearer challenge");
  }

  @Test
  void doesNotChange() {
    Challenge bearer = Challenge.bearer("orders");
    bearer.with("error", "invalid_token");

    assertThat(bearer)
        .isEqualTo(Challenge.bearer("orders"))
        .hasSameHashCodeAs("Bearer realm=\"orders\"");
  }
}
