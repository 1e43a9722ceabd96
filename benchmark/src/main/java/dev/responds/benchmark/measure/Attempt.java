package dev.responds.benchmark.measure;

import dev.responds.benchmark.result.Kind;
import java.io.IOException;

/** Something that may fail for one processor without ending the measurements of the others. */
@FunctionalInterface
interface Attempt {

  void run() throws IOException, InterruptedException;

  /** Tells whether it went well; otherwise the reason is printed. */
  static boolean of(Case subject, Attempt attempt) throws IOException, InterruptedException {
    try {
      attempt.run();
      return true;
    } catch (FailedRunException e) {
      System.err.println(subject.subject(Kind.PROCESS) + ", is left out: " + e.getMessage());
      return false;
    }
  }
}
