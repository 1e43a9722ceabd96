package dev.responds.benchmark.measure;

import java.time.Duration;

/**
 * Looks at a process every few milliseconds, for what the operating system does not tell
 * afterwards. What the process takes after the last look is missed.
 */
final class ProcessWatch extends Thread {

  private static final Duration PAUSE = Duration.ofMillis(5);
  private static final double MILLIS = 1e3;

  private final Process process;
  private double cpu = Double.NaN;
  private double memory = Double.NaN;

  private ProcessWatch(Process process) {
    super("process-watch");
    this.process = process;
    setDaemon(true);
  }

  static ProcessWatch of(Process process) {
    ProcessWatch watch = new ProcessWatch(process);
    watch.start();
    return watch;
  }

  /** Returns the last known seconds of processor time; NaN where {@link ProcFiles} tell more. */
  double cpu() {
    return cpu;
  }

  /** Returns the peak of resident memory in MiB; NaN where nothing tells it. */
  double memory() {
    return memory;
  }

  @Override
  public void run() {
    boolean linux = !Double.isNaN(ProcFiles.peakMemory(process.pid()));
    while (process.isAlive()) {
      if (linux) {
        double peak = ProcFiles.peakMemory(process.pid());
        memory = Double.isNaN(peak) ? memory : peak;
      } else {
        process.info().totalCpuDuration().ifPresent(time -> cpu = time.toMillis() / MILLIS);
      }
      pause();
    }
  }

  private static void pause() {
    try {
      sleep(PAUSE.toMillis());
    } catch (InterruptedException e) {
      currentThread().interrupt();
    }
  }
}
