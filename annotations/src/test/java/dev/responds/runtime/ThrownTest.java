package dev.responds.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.responds.http.Challenge;
import dev.responds.http.Problem;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ThrownTest {

  @Test
  void aMessageIsTheDetailIfThereIsOne() {
    Problem begun = Problem.of(404).title("Not Found");

    assertThat(Thrown.message(new IllegalStateException("no order")).apply(begun))
        .isEqualTo(begun.detail("no order"));
    assertThat(Thrown.message(new IllegalStateException()).apply(begun)).isEqualTo(begun);
  }

  @Test
  void challengesStandInTheirOrder() {
    List<Challenge> challenges = List.of(Challenge.bearer("a"), Challenge.bearer("b"));

    assertThat(Thrown.challenges("WWW-Authenticate", challenges))
        .isEqualTo("Bearer realm=\"a\", Bearer realm=\"b\"");
  }

  @Test
  void aListWithoutMembersIsNoField() {
    assertThatThrownBy(() -> Thrown.challenges("WWW-Authenticate", List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("WWW-Authenticate");
    assertThatThrownBy(() -> Thrown.members("Upgrade", List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Upgrade");
  }

  @Test
  void whatIsNullIsNamedByItsField() {
    assertThatThrownBy(() -> Thrown.challenges("WWW-Authenticate", Arrays.asList((Challenge) null)))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("WWW-Authenticate");
    assertThatThrownBy(() -> Thrown.methods(Arrays.asList((Object) null)))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("Allow");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a,b", "a\r\nb", "\"a", "a\0"})
  void aMemberCannotBreakTheField(String member) {
    assertThatThrownBy(() -> Thrown.members("Upgrade", List.of("h2c", member)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Upgrade");
  }

  @Test
  void methodsHaveTheirNames() {
    assertThat(Thrown.methods(List.of(Thread.State.NEW, "PUT"))).containsExactly("NEW", "PUT");
    assertThat(Thrown.members("Upgrade", List.of("h2c", "HTTP/3"))).isEqualTo("h2c, HTTP/3");
  }
}
