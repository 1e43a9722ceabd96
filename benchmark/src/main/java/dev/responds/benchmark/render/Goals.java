package dev.responds.benchmark.render;

import dev.responds.benchmark.peer.Peers;
import dev.responds.benchmark.result.Kind;
import dev.responds.benchmark.result.Measured;
import dev.responds.benchmark.result.Ratio;
import dev.responds.benchmark.result.Results;
import java.util.List;

/** What the project wants of its own figures. */
public final class Goals {

  private static final int SMALL = 10;
  private static final int LARGE = 1_000;
  private static final int HUGE = 10_000;
  private static final List<Goal> ALL =
      List.of(
          Goal.atMost(1.45, "whole / limit", Ratio.WHOLE_TO_LIMIT, LARGE),
          Goal.belowAvaje("whole / no processing", Ratio.WHOLE_TO_PLAIN, LARGE),
          Goal.belowAvaje("whole / no processing", Ratio.WHOLE_TO_PLAIN, HUGE),
          Goal.atMost(1.3, "edit / no processing, CPU", Ratio.EDIT_TO_PLAIN, LARGE),
          Goal.atMost(1.5, "edit / no processing, CPU", Ratio.EDIT_TO_PLAIN, HUGE),
          Goal.atMost(0.45, "more CPU, s", Ratio.MORE_CPU, SMALL),
          Goal.atMost(1.5, "warm, new class loader / limit", Ratio.FRESH_TO_LIMIT, LARGE),
          Goal.atMost(1.7, "peak memory / no processing", Ratio.MEMORY_TO_PLAIN, LARGE));

  private Goals() {}

  /** Returns figure, bound, what was measured, and whether it is met, as Markdown. */
  public static String table(Results results) {
    Table table =
        new Table(List.of("figure", "endpoints", "JDK", "API", "target", "measured", "verdict"));
    for (Goal goal : ALL) {
      for (int jdk : results.jdks()) {
        for (String api : List.of(Peers.RESPONDS, Peers.RESPONDS_BUILDERS)) {
          Measured subject = new Measured(Kind.PROCESS, jdk, goal.endpoints(), api);
          table.add(row(goal, results, subject));
        }
      }
    }
    return table.toString();
  }

  private static List<String> row(Goal goal, Results results, Measured subject) {
    return List.of(
        goal.title(),
        Numbers.of(goal.endpoints()),
        String.valueOf(subject.jdk()),
        subject.peer(),
        goal.bound(results, subject),
        Numbers.spread(goal.measured(results, subject)),
        goal.verdict(results, subject));
  }
}
