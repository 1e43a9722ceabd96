package dev.responds.benchmark;

import dev.responds.benchmark.measure.Jdk;
import dev.responds.benchmark.peer.Peer;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** What the user of the benchmark may choose, and what the build tells it. */
final class BenchmarkOptions {

  @Option(names = "--processor", required = true, hidden = true)
  private Path processor = Path.of("");

  @Option(names = "--maven", required = true, hidden = true)
  private String maven = "";

  @Option(names = "--maven-option", hidden = true)
  private final List<String> mavenOptions = new ArrayList<>();

  @Option(names = "--work", required = true, hidden = true)
  private Path work = Path.of("");

  @Option(
      names = "--sizes",
      split = ",",
      defaultValue = "1000",
      paramLabel = "N",
      description = "How many endpoints the API has.")
  private List<Integer> sizes = List.of();

  @Option(
      names = "--jdks",
      split = ",",
      paramLabel = "RELEASE=HOME",
      description = "The compilers, such as 17=/opt/jdk-17. By default the one that runs this.")
  private List<Jdk> jdks = List.of(Jdk.running());

  @Option(
      names = "--peers",
      split = ",",
      paramLabel = "NAME",
      description = "Which processors. By default all.")
  private List<String> peers = List.of();

  @Option(
      names = "--rounds",
      defaultValue = "5",
      paramLabel = "N",
      description = "How many rounds count.")
  private int rounds;

  @Option(
      names = "--warm",
      description = "Compiles many times in one virtual machine, not in a process each time.")
  private boolean warm;

  @Option(
      names = "--warm-up",
      defaultValue = "5",
      paramLabel = "N",
      description = "With --warm, how many rounds go first, uncounted.")
  private int warmUp;

  @Option(
      names = "--date",
      defaultValue = "",
      paramLabel = "TEXT",
      description = "When it was measured, for the reader.")
  private String date = "";

  @Option(
      names = "--results",
      defaultValue = "benchmark/target/benchmark/compile-cost.tsv",
      paramLabel = "FILE",
      description =
          "Keeps what is measured. What the file holds already stays, unless it is measured anew."
              + " Tables and picture go beside it.")
  private Path results = Path.of("");

  @Option(
      names = "--render-only",
      description = "Writes tables and picture of results that are there, and measures nothing.")
  private boolean renderOnly;

  Path processor() {
    return processor.toAbsolutePath();
  }

  /** The program, and options for every call. */
  List<String> maven() {
    boolean windows = File.separatorChar == '\\';
    List<String> command = new ArrayList<>(List.of(windows ? maven + ".cmd" : maven));
    command.addAll(mavenOptions);
    return command;
  }

  Path work() {
    return work.toAbsolutePath();
  }

  List<Integer> sizes() {
    return sizes;
  }

  List<Jdk> jdks() {
    return jdks;
  }

  /** Those of all that the user has named, or all. */
  List<Peer> chosen(List<Peer> all) {
    List<String> known = all.stream().map(Peer::name).toList();
    if (!known.containsAll(peers)) {
      throw new IllegalArgumentException("--peers knows " + String.join(",", known));
    }
    return all.stream().filter(peer -> peers.isEmpty() || peers.contains(peer.name())).toList();
  }

  int rounds() {
    return rounds;
  }

  boolean warm() {
    return warm;
  }

  int warmUp() {
    return warmUp;
  }

  String date() {
    return date;
  }

  Path results() {
    return results;
  }

  boolean renderOnly() {
    return renderOnly;
  }
}
