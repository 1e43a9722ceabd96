package dev.responds.benchmark.render;

import dev.responds.benchmark.peer.Peers;
import dev.responds.benchmark.result.Figure;
import dev.responds.benchmark.result.Kind;
import dev.responds.benchmark.result.Results;
import dev.responds.benchmark.result.Subject;
import java.util.List;

/** What the project wants of its own figures. */
public final class Targets {

  private static final int SMALL = 10;
  private static final int LARGE = 1_000;
  private static final int HUGE = 10_000;
  private static final List<Target> ALL =
      List.of(
          Target.atMost(1.45, "whole / limit", Figure.WHOLE_TO_LIMIT, LARGE),
          Target.belowAvaje("whole / no processing", Figure.WHOLE_TO_PLAIN, LARGE),
          Target.belowAvaje("whole / no processing", Figure.WHOLE_TO_PLAIN, HUGE),
          Target.atMost(0.45, "more CPU, s", Figure.MORE_CPU, SMALL),
          Target.atMost(1.5, "warm, new class loader / limit", Figure.FRESH_TO_LIMIT, LARGE),
          Target.atMost(1.7, "peak memory / no processing", Figure.MEMORY_TO_PLAIN, LARGE));

  private Targets() {}

  /** Returns figure, bound, what was measured, and whether it is met, as Markdown. */
  public static String table(Results results) {
    Table table =
        new Table(List.of("figure", "endpoints", "JDK", "API", "target", "measured", "verdict"));
    for (Target target : ALL) {
      for (int jdk : results.jdks()) {
        for (String api : List.of(Peers.RESPONDS, Peers.RESPONDS_BUILDERS)) {
          Subject subject = new Subject(Kind.PROCESS, jdk, target.endpoints(), api);
          table.add(row(target, results, subject));
        }
      }
    }
    return table.toString();
  }

  private static List<String> row(Target target, Results results, Subject subject) {
    return List.of(
        target.title(),
        Numbers.of(target.endpoints()),
        String.valueOf(subject.jdk()),
        subject.peer(),
        target.bound(results, subject),
        Numbers.spread(target.measured(results, subject)),
        target.verdict(results, subject));
  }
}
