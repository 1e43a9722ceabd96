package dev.responds.benchmark.render;

import dev.responds.benchmark.peer.Peer;
import dev.responds.benchmark.result.Kind;
import dev.responds.benchmark.result.Measured;
import dev.responds.benchmark.result.Ratio;
import dev.responds.benchmark.result.Results;
import java.util.ArrayList;
import java.util.List;

/** Writes results as Markdown: a page that begins with a short table, and has all figures. */
public final class Tables {

  private static final long KIB = 1024;
  private static final List<Column> COLUMNS =
      List.of(
          new Column("whole / no processing", Ratio.WHOLE_TO_PLAIN),
          new Column("limit / no processing", Ratio.LIMIT_TO_PLAIN),
          new Column("whole / limit", Ratio.WHOLE_TO_LIMIT),
          new Column("copying / limit", Ratio.COPIED_TO_LIMIT),
          new Column("more CPU, s", Ratio.MORE_CPU),
          new Column("peak memory / no processing", Ratio.MEMORY_TO_PLAIN),
          new Column("edit / no processing, CPU", Ratio.EDIT_TO_PLAIN),
          new Column("edit of a type", Ratio.TYPE_EDIT_TO_PLAIN),
          new Column("edit of a service", Ratio.SERVICE_EDIT_TO_PLAIN),
          new Column("warm, new class loader / limit", Ratio.FRESH_TO_LIMIT),
          new Column("warm, copying / limit", Ratio.WARM_COPIED_TO_LIMIT),
          new Column("warm, kept class loader / limit", Ratio.KEPT_TO_LIMIT));

  private final Results results;
  private final List<Peer> peers;

  /** Writes what is known of these processors, in their order. */
  public Tables(Results results, List<Peer> peers) {
    this.results = results;
    this.peers = List.copyOf(peers);
  }

  /** Returns whole and limit on each compiler, at one size. */
  private String brief(int endpoints) {
    List<String> head = new ArrayList<>(List.of("processor", "writes"));
    for (int jdk : results.jdks()) {
      head.addAll(List.of("JDK " + jdk, "its limit"));
    }
    Table table = new Table(head);
    for (Peer peer : peers) {
      List<String> cells = new ArrayList<>(List.of(peer.name(), peer.writes()));
      for (int jdk : results.jdks()) {
        Measured subject = new Measured(Kind.PROCESS, jdk, endpoints, peer.name());
        cells.add(Numbers.median(Ratio.WHOLE_TO_PLAIN.of(results, subject)));
        cells.add(Numbers.median(Ratio.LIMIT_TO_PLAIN.of(results, subject)));
      }
      if (results.jdks().stream().anyMatch(jdk -> isMeasured(peer, jdk, endpoints))) {
        table.add(cells);
      }
    }
    return table.toString();
  }

  private boolean isMeasured(Peer peer, int jdk, int endpoints) {
    return !results.rounds(new Measured(Kind.PROCESS, jdk, endpoints, peer.name())).isEmpty();
  }

  /**
   * Returns a page with all that is known, and the targets.
   *
   * @param shown the size of the short table
   */
  public String page(int shown) {
    StringBuilder page = new StringBuilder("# What annotation processors cost at compile time\n\n");
    results.machine().forEach(line -> page.append("Measured on ").append(line).append(".\n"));
    page.append(
            """

            ## In short

            Compile time of %s endpoints with five statuses each, as a multiple of the same javac without processing. *Its
            limit* is javac alone on the same sources and the generated ones, which a processor that writes them cannot beat;
            "–" writes no sources.

            """
                .formatted(Numbers.of(shown)))
        .append(brief(shown))
        .append(
            """

            In `responds`, endpoints keep what they return; in `responds-builders` they return the generated types, and no
            processing means the same API with responses built by hand. Four of the five responses are alike in each class, as
            errors often are, so that their factories are written once; where no two are alike, `responds` takes 1.3 times as
            long. AutoValue, record-builder and Immutables have as many value types instead of endpoints.

            ## All figures

            Medians of ratios inside a round, and in brackets the smallest and the largest. *Whole* is javac with the
            processor, the *limit* javac without processing on the same sources and the generated ones, *copying* javac with
            a processor that hands it these generated ones and does nothing else: the least that writing them can cost.
            An *edit* is one of the code of one method; its class, of ten endpoints, is compiled again after the whole. That of
            a type adds a property to a payload, and all classes of its ten endpoints are compiled; that of a service changes
            code behind ten endpoints, and the service alone is compiled. Edits are compared by processor time.

            """);
    for (int endpoints : results.sizes()) {
      for (int jdk : results.jdks()) {
        if (peers.stream().noneMatch(peer -> isMeasured(peer, jdk, endpoints))) {
          continue;
        }
        page.append("## %s endpoints on JDK %d%n%n".formatted(Numbers.of(endpoints), jdk))
            .append(full(endpoints, jdk))
            .append('\n');
      }
    }
    return page.append("## Targets\n\n").append(Goals.table(results)).toString();
  }

  private Table full(int endpoints, int jdk) {
    List<String> head = new ArrayList<>(List.of("processor", "written, KiB"));
    COLUMNS.forEach(column -> head.add(column.head()));
    Table table = new Table(head);
    for (Peer peer : peers) {
      Measured subject = new Measured(Kind.PROCESS, jdk, endpoints, peer.name());
      List<String> cells = new ArrayList<>();
      cells.add(peer.name());
      cells.add(Numbers.of((int) (results.written(subject) / KIB)));
      COLUMNS.forEach(column -> cells.add(Numbers.spread(column.figure().of(results, subject))));
      if (!results.rounds(subject).isEmpty() || !results.rounds(subject.in(Kind.WARM)).isEmpty()) {
        table.add(cells);
      }
    }
    return table;
  }
}
