package dev.responds.benchmark.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.responds.benchmark.peer.Peers;
import dev.responds.benchmark.result.Results;
import org.junit.jupiter.api.Test;

class TablesTest {

  private final Results results =
      new Sample()
          .with(Peers.RESPONDS, 1.25, 1.8)
          .with(Peers.RESPONDS_BUILDERS, 1.25, 2.25)
          .with(Peers.AVAJE, 1.3, 2)
          .withoutSources("noop", 1.1)
          .results();

  @Test
  void theShortTableHasWholeAndLimit() {
    assertThat(new Tables(results, Sample.PEERS).page(1_000))
        .contains("| processor | writes | JDK 17 | its limit |")
        .contains("| responds | checks, builders, page, OpenAPI | 1.80 | 1.25 |")
        .contains("| noop | nothing | 1.10 | – |")
        .doesNotContain("| Immutables |");
  }

  @Test
  void thePageHasAllThatIsKnown() {
    assertThat(new Tables(results, Sample.PEERS).page(1_000))
        .contains("## 1,000 endpoints on JDK 17")
        .contains("| avaje-http | 2 | 2.00 (2.00–2.00) | 1.30 (1.30–1.30) |")
        .doesNotContain("| Immutables |");
  }

  @Test
  void eachTargetIsMetOrNotOrNotMeasured() {
    assertThat(Goals.table(results).lines())
        .anyMatch(row -> row.endsWith("| responds | at most 1.45 | 1.44 (1.44–1.44) | met |"))
        .anyMatch(
            row -> row.endsWith("| responds | below avaje-http, 2.00 | 1.80 (1.80–1.80) | met |"))
        .anyMatch(
            row ->
                row.endsWith(
                    "| responds-builders | below avaje-http, 2.00 | 2.25 (2.25–2.25) | **not met**"
                        + " |"))
        .anyMatch(row -> row.endsWith("| below avaje-http, – | – | not measured |"));
  }
}
