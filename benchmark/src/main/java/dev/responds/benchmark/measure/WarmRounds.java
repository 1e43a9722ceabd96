package dev.responds.benchmark.measure;

import dev.responds.benchmark.result.Cost;
import dev.responds.benchmark.result.Kind;
import dev.responds.benchmark.result.Measurement;
import dev.responds.benchmark.result.Mode;
import dev.responds.benchmark.warm.WarmCompiles;
import dev.responds.benchmark.warm.WarmRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Compiles each case again and again in one virtual machine of its own. */
public final class WarmRounds {

  private final int warmUp;
  private final int count;
  private final Path classes;
  private final Recorder recorder;

  /**
   * Makes a number of rounds.
   *
   * @param warmUp how many rounds go first, uncounted
   * @param classes the folder of {@link WarmCompiles}, alone
   */
  public WarmRounds(int warmUp, int count, Path classes, Recorder recorder) {
    this.warmUp = warmUp;
    this.count = count;
    this.classes = classes;
    this.recorder = recorder;
  }

  /**
   * Measures these cases; one that fails is left out.
   *
   * @return whether none had to be left out
   */
  public boolean run(List<Case> cases) throws IOException, InterruptedException {
    boolean all = true;
    for (Case each : cases) {
      all &= Attempt.of(each, () -> measure(each));
    }
    return all;
  }

  private void measure(Case each) throws IOException, InterruptedException {
    each.prepare();
    Path log = each.folder().resolve("warm.log");
    List<String> command = new ArrayList<>(List.of(each.jdk().program("java"), "-cp"));
    command.addAll(List.of(classes.toString(), WarmCompiles.class.getName()));
    command.addAll(request(each).arguments());
    MeteredProcess.run(command, log);
    for (String line : Files.readAllLines(log)) {
      if (line.matches("\\d+ \\w+ [\\d.]+ [\\d.]+")) {
        recorder.add(measurement(each, line.split(" ", -1)));
      } else if (line.startsWith(WarmCompiles.SKIPPED)) {
        System.err.println(each.subject(Kind.WARM) + ", " + line);
      }
    }
  }

  private WarmRequest request(Case each) {
    return new WarmRequest(
        warmUp,
        count,
        each.processed(),
        each.plain(),
        each.generated(),
        each.generatedSources(),
        each.reference(),
        each.folder().resolve("warm"),
        each.peer().compilePath(),
        each.peer().processorPath(),
        String.join(",", each.peer().peer().processors()),
        each.peer().peer().options());
  }

  private static Measurement measurement(Case each, String[] cells) {
    Cost cost = new Cost(Double.parseDouble(cells[2]), Double.parseDouble(cells[3]), Double.NaN);
    int round = Integer.parseInt(cells[0]);
    return new Measurement(each.subject(Kind.WARM), round, Mode.of(cells[1]), cost, 0);
  }
}
