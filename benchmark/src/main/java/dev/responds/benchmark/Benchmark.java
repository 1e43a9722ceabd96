package dev.responds.benchmark;

import dev.responds.benchmark.measure.Case;
import dev.responds.benchmark.measure.Folders;
import dev.responds.benchmark.measure.Jdk;
import dev.responds.benchmark.measure.Machine;
import dev.responds.benchmark.measure.MavenPaths;
import dev.responds.benchmark.measure.Recorder;
import dev.responds.benchmark.measure.ResolvedPeer;
import dev.responds.benchmark.measure.Rounds;
import dev.responds.benchmark.measure.WarmRounds;
import dev.responds.benchmark.peer.Peer;
import dev.responds.benchmark.peer.Peers;
import dev.responds.benchmark.reference.NoopProcessor;
import dev.responds.benchmark.render.Publication;
import dev.responds.benchmark.result.Kind;
import dev.responds.benchmark.result.Measured;
import dev.responds.benchmark.result.Measurement;
import dev.responds.benchmark.result.Mode;
import dev.responds.benchmark.result.ResultsFile;
import dev.responds.benchmark.warm.WarmCompiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/**
 * Measures what processors cost at compile time.
 *
 * <p>From here the way goes to {@link Peers} (what is compared), {@link MavenPaths} (where it comes
 * from), {@link Case} (how it is compiled), {@link Rounds} and {@link WarmRounds} (how it is
 * measured), and {@link Publication} (what comes out).
 */
@Command(
    name = "benchmark",
    description =
        "Compiles the same API with several processors, without processing, and without processing"
            + " but with the generated sources added."
            + " Exits with 1 if a processor fails and has to be left out.",
    mixinStandardHelpOptions = true,
    showDefaultValues = true)
final class Benchmark implements Callable<Integer> {

  @Mixin private final BenchmarkOptions options = new BenchmarkOptions();

  private Benchmark() {}

  /** Runs what the arguments say. */
  public static void main(String... arguments) {
    System.exit(
        new CommandLine(new Benchmark()).registerConverter(Jdk.class, Jdk::of).execute(arguments));
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    Path reference = Folders.classes(options.work().resolve("reference"), NoopProcessor.class);
    List<Peer> all = Peers.all(options.processor(), reference);
    boolean complete = options.renderOnly() || measure(options.chosen(all), reference);
    Publication publication = new Publication(new ResultsFile(options.results()), all);
    publication.writeBesideResults();
    System.out.println(publication.targets());
    return complete ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
  }

  /** Returns whether none had to be left out. */
  private boolean measure(List<Peer> peers, Path reference)
      throws IOException, InterruptedException {
    boolean complete = true;
    List<ResolvedPeer> resolved =
        new MavenPaths(options.maven(), options.work().resolve("paths")).resolve(peers);
    ResultsFile file = new ResultsFile(options.results());
    String machine = Machine.line(options.jdks(), options.date());
    file.write(file.read().without(subjects(peers)).on(machine));
    for (int endpoints : options.sizes()) {
      for (Jdk jdk : options.jdks()) {
        complete &= measure(cases(resolved, jdk, endpoints, reference), each -> keep(file, each));
      }
    }
    return complete;
  }

  private List<Case> cases(List<ResolvedPeer> peers, Jdk jdk, int endpoints, Path reference)
      throws IOException {
    List<Case> cases = new ArrayList<>();
    for (ResolvedPeer peer : peers) {
      String folder = "cases/%s-%d-%d".formatted(peer.peer().name(), endpoints, jdk.feature());
      cases.add(new Case(peer, jdk, endpoints, reference, options.work().resolve(folder)));
    }
    return cases;
  }

  private boolean measure(List<Case> cases, Recorder recorder)
      throws IOException, InterruptedException {
    if (options.warm()) {
      Path classes =
          Folders.classes(options.work().resolve("warm"), WarmCompiles.class, Mode.class);
      return new WarmRounds(options.warmUp(), options.rounds(), classes, recorder).run(cases);
    }
    return new Rounds(options.rounds(), recorder).run(cases);
  }

  private List<Measured> subjects(List<Peer> peers) {
    List<Measured> subjects = new ArrayList<>();
    for (int endpoints : options.sizes()) {
      for (Jdk jdk : options.jdks()) {
        peers.forEach(
            peer -> subjects.add(new Measured(kind(), jdk.feature(), endpoints, peer.name())));
      }
    }
    return subjects;
  }

  private Kind kind() {
    return options.warm() ? Kind.WARM : Kind.PROCESS;
  }

  private static void keep(ResultsFile file, Measurement each) throws IOException {
    file.add(each);
    System.out.printf(
        Locale.ROOT,
        "%s, round %d, %s: %.2f s%n",
        each.subject(),
        each.round(),
        each.mode().label(),
        each.cost().wall());
  }
}
