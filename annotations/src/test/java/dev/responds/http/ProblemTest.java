package dev.responds.http;

import static java.util.Map.entry;
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
        .hasToString("Problem 409 Conflict");
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
    assertThat(problem.extensions()).containsExactly(entry("number", 7));
    assertThat(problem.status()).isEqualTo(409);
  }

  @ParameterizedTest
  @ValueSource(strings = {"type", "title", "status", "detail", "instance"})
  void standardMembersAreNoExtensions(String name) {
    assertThatThrownBy(() -> CONFLICT.problem(problem -> problem.with(name, 200)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(name);
  }

  @Test
  void whatAddsToAProblemLeavesItAsItIs() {
    Problem conflict = Problem.of(409).title("Conflict").with("number", 7);

    Problem more = conflict.title("Other").detail("Some").with("number", 8).with("again", true);

    assertThat(conflict).isEqualTo(Problem.of(409).title("Conflict").with("number", 7));
    assertThat(conflict.with("a", 1).extensions()).containsOnlyKeys("number", "a");
    assertThat(conflict.with("b", 1).extensions()).containsOnlyKeys("number", "b");
    assertThat(more.extensions()).containsExactly(entry("number", 8), entry("again", true));
  }

  @Test
  void theProblemThatIsReturnedCounts() {
    Problem prepared = Problem.of(409).title("Conflict of orders");

    assertThat(CONFLICT.problem(problem -> prepared).content()).containsSame(prepared);
  }

  @Test
  void aProblemHasTheStatusOfItsResponseOrNone() {
    assertThatThrownBy(() -> CONFLICT.problem(problem -> Problem.of(404)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContainingAll("404", "409");
  }
}
