package dev.responds.processor.report;

import java.util.ArrayList;
import java.util.List;

/**
 * Places for one message, from the narrowest to none at all. Compilers may throw when they are
 * asked for a place: Eclipse's does for an annotation that stands beside one with an empty array.
 * That is no reason to lose the message.
 */
final class Attempts {

  /** Prints the message at a place. */
  interface Attempt {

    /** Returns false if there is no such place. */
    boolean print();
  }

  private final List<Attempt> attempts = new ArrayList<>();

  /** Adds a place, wider than those before. */
  Attempts then(Attempt attempt) {
    attempts.add(attempt);
    return this;
  }

  /** Adds a place that is there. */
  Attempts then(Runnable attempt) {
    return then(
        () -> {
          attempt.run();
          return true;
        });
  }

  /** Takes the first place that can be had; the last one has to work. */
  void run() {
    for (Attempt attempt : attempts.subList(0, attempts.size() - 1)) {
      if (works(attempt)) {
        return;
      }
    }
    attempts.get(attempts.size() - 1).print();
  }

  private static boolean works(Attempt attempt) {
    try {
      return attempt.print();
    } catch (RuntimeException | LinkageError | AssertionError | StackOverflowError noPlace) {
      return false;
    }
  }
}
