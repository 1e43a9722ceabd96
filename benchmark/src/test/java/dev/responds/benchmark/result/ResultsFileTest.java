package dev.responds.benchmark.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultsFileTest {

  private static final Measured COLD = new Measured(Kind.PROCESS, 17, 10, "avaje-http");
  private static final Measurement FIRST =
      new Measurement(COLD, 1, Mode.PROCESSED, new Cost(1.25, 2.5, 300.5), 4_096);
  private static final Measurement SECOND =
      new Measurement(COLD.in(Kind.WARM), 2, Mode.KEPT, new Cost(0.125, 0.25, Double.NaN), 0);

  @TempDir Path folder;

  @Test
  void whatIsWrittenIsRead() throws IOException {
    ResultsFile file = new ResultsFile(folder.resolve("new/results.tsv"));
    file.write(file.read().on("2 cores"));
    file.add(FIRST);
    file.add(SECOND);

    assertThat(file.read()).isEqualTo(new Results(List.of("2 cores"), List.of(FIRST, SECOND)));
  }

  @Test
  void whatIsMeasuredAnewReplacesAllRoundsBefore() throws IOException {
    ResultsFile file = new ResultsFile(folder.resolve("results.tsv"));
    file.write(new Results(List.of("2 cores"), List.of(FIRST, SECOND)));
    file.write(file.read().without(Set.of(COLD)).on("2 cores"));

    assertThat(file.read()).isEqualTo(new Results(List.of("2 cores"), List.of(SECOND)));
  }
}
