package dev.responds.sample;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Executor;

/** Holds batch jobs back until a test lets them run. */
public final class HeldBatch implements Executor {

  private final Queue<Runnable> jobs = new ArrayDeque<>();

  @Override
  public synchronized void execute(Runnable job) {
    jobs.add(job);
  }

  /** Runs all jobs that wait, and returns how many there were. */
  public synchronized int runAll() {
    int count = jobs.size();
    while (!jobs.isEmpty()) {
      jobs.remove().run();
    }
    return count;
  }
}
