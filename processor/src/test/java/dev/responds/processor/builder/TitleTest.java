package dev.responds.processor.builder;

import static org.assertj.core.api.Assertions.assertThat;

import dev.responds.contract.http.Status;
import dev.responds.contract.http.StatusRegistry;
import dev.responds.http.Problem;
import dev.responds.reply.Reply;
import dev.responds.reply.ReplyFactory;
import dev.responds.runtime.ProblemStage;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Problems and the registry, which are in different jars, name a status by the same phrase. */
class TitleTest {

  static Stream<Status> statuses() {
    return StatusRegistry.load().all().stream()
        .filter(status -> status.code() >= 400 && !status.reason().startsWith("("));
  }

  @ParameterizedTest
  @MethodSource("statuses")
  void aProblemHasTheReasonPhraseAsItsTitle(Status status) {
    Reply reply = new Factory().begin(status.code()).problem();

    assertThat(((Problem) reply.content().orElseThrow()).title()).contains(status.reason());
  }

  /** Begins replies as generated code does. */
  private static final class Factory extends ReplyFactory<Reply> {

    ProblemStage.Plain<Reply> begin(int status) {
      return new ProblemStage.Plain<>(status, maker());
    }

    @Override
    protected Reply make(Reply reply) {
      return reply;
    }
  }
}
