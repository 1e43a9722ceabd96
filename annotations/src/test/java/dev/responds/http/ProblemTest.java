package dev.responds.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.responds.reply.Makers;
import dev.responds.reply.Reply;
import dev.responds.runtime.ProblemStage;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProblemTest {

  private static final ProblemStage.Plain<Reply> CONFLICT =
      new ProblemStage.Plain<>(409, Makers.of(reply -> reply));

  @Test
  void hasTheStatusOfItsResponse() {
    assertThat(CONFLICT.problem().content())
        .containsInstanceOf(Problem.class)
        .get()
        .hasToString("Problem 409");
  }

  @Test
  void saysWhatWentWrong() {
    Reply reply =
        CONFLICT.problem(
            problem ->
                problem
                    .type(URI.create("https://shop.example/duplicate"))
                    .title("Duplicate order")
                    .detail("Number 7 is taken")
                    .instance(URI.create("/orders/7"))
                    .with("number", 7));

    Problem problem = (Problem) reply.content().orElseThrow();
    assertThat(problem.type()).contains(URI.create("https://shop.example/duplicate"));
    assertThat(problem.title()).contains("Duplicate order");
    assertThat(problem.detail()).contains("Number 7 is taken");
    assertThat(problem.instance()).contains(URI.create("/orders/7"));
    assertThat(problem.extensions()).containsExactly(java.util.Map.entry("number", 7));
    assertThat(problem.status()).isEqualTo(409);
  }

  @ParameterizedTest
  @ValueSource(strings = {"type", "title", "status", "detail", "instance"})
  void standardMembersAreNoExtensions(String name) {
    assertThatThrownBy(() -> CONFLICT.problem(problem -> problem.with(name, 200)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(name);
  }
}
