package dev.responds.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs the benchmark, and writes a table of both ways; fails where a builder costs too much. */
public final class BenchmarkReport {

  private static final String GENERATED = "generated";
  private static final String HAND_WRITTEN = "handWritten";
  private static final String HEAD =
      """
      # What a generated builder costs

      Time and memory to make one response: by a builder that Responds has generated, and by hand with
      `ResponseEntity` and `ProblemDetail` so that status, header fields and content are equal, which is
      checked before anything is measured. The builder checks each character of a field as well, which
      Spring leaves out. Neither is sent. No more than %s times the cost by hand is fine.

      | status | ns | ns by hand | ratio | bytes | bytes by hand | ratio | fine |
      |---|---:|---:|---:|---:|---:|---:|---|
      """;

  private BenchmarkReport() {}

  /**
   * Measures.
   *
   * @param args the file to write, then options of JMH
   * @throws IOException if the file cannot be written
   * @throws RunnerException if JMH fails
   * @throws CommandLineOptionException if an option is none of JMH
   */
  public static void main(String... args)
      throws IOException, RunnerException, CommandLineOptionException {
    EqualityCheck.run();
    List<Comparison> comparisons = compare(run(Arrays.copyOfRange(args, 1, args.length)));
    Path report = Path.of(args[0]);
    Files.writeString(report, text(comparisons));
    System.out.println(text(comparisons) + "\nWritten to " + report);
    if (!comparisons.stream().allMatch(Comparison::isWithinLimit)) {
      System.exit(1);
    }
  }

  private static Collection<RunResult> run(String... options)
      throws RunnerException, CommandLineOptionException {
    return new Runner(
            new OptionsBuilder()
                .parent(new CommandLineOptions(options))
                .addProfiler(GCProfiler.class)
                .shouldFailOnError(true)
                .build())
        .run();
  }

  private static List<Comparison> compare(Collection<RunResult> results) {
    Map<String, Comparison.Cost> costs = new TreeMap<>();
    results.forEach(
        result -> costs.put(result.getPrimaryResult().getLabel(), Comparison.Cost.of(result)));
    List<Comparison> comparisons = new ArrayList<>();
    costs.forEach(
        (name, cost) -> {
          if (name.startsWith(GENERATED)) {
            String status = name.substring(GENERATED.length());
            comparisons.add(
                new Comparison(
                    status, cost, Objects.requireNonNull(costs.get(HAND_WRITTEN + status))));
          }
        });
    return comparisons;
  }

  private static String text(List<Comparison> comparisons) {
    StringBuilder text = new StringBuilder(HEAD.formatted(Comparison.LIMIT));
    comparisons.forEach(comparison -> text.append(comparison.row()).append('\n'));
    return text.toString();
  }
}
