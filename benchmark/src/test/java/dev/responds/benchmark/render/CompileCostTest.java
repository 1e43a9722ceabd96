package dev.responds.benchmark.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.responds.benchmark.result.ResultsFile;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Holds what readers see of the benchmark to the results that are kept beside it. */
class CompileCostTest {

  private static final Path ROOT = Path.of("..");
  private static final Path RESULTS = ROOT.resolve("docs/compile-cost.tsv");

  private final Publication publication;

  CompileCostTest() throws IOException {
    publication = new Publication(new ResultsFile(RESULTS), Sample.PEERS);
  }

  @Test
  void thePictureHasTheseFigures() throws IOException {
    assertThat(ROOT.resolve("docs/compile-cost.svg")).hasContent(publication.picture());
  }

  @Test
  void thePageHasTheseFigures() throws IOException {
    assertThat(ROOT.resolve("docs/compile-cost.md")).hasContent(publication.page());
  }
}
