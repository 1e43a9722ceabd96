package dev.responds.benchmark.measure;

import dev.responds.benchmark.result.Cost;
import dev.responds.benchmark.result.Kind;
import dev.responds.benchmark.result.Measurement;
import dev.responds.benchmark.result.Mode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Compiles each case in each mode, one after the other, round by round, so that whatever slows the
 * machine for a while slows all of them.
 */
public final class Rounds {

  private final int count;
  private final Recorder recorder;

  /** Makes a number of rounds. */
  public Rounds(int count, Recorder recorder) {
    this.count = count;
    this.recorder = recorder;
  }

  /**
   * Measures these cases; one that fails is left out from there on.
   *
   * @return whether none had to be left out
   */
  public boolean run(List<Case> cases) throws IOException, InterruptedException {
    List<Case> running = new ArrayList<>();
    for (Case each : cases) {
      System.out.println(each.subject(Kind.PROCESS) + ", uncounted");
      if (Attempt.of(each, each::prepare)) {
        running.add(each);
      }
    }
    for (int round = 1; round <= count; round++) {
      for (Case each : List.copyOf(running)) {
        int number = round;
        if (!Attempt.of(each, () -> measure(each, number))) {
          running.remove(each);
        }
      }
    }
    return running.size() == cases.size();
  }

  private void measure(Case each, int round) throws IOException, InterruptedException {
    for (Mode mode : each.modes()) {
      Cost cost = each.run(mode);
      long written = mode == Mode.PROCESSED ? each.written() : 0;
      recorder.add(new Measurement(each.subject(Kind.PROCESS), round, mode, cost, written));
    }
  }
}
