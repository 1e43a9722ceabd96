package dev.responds.benchmark.warm;

import com.sun.management.OperatingSystemMXBean;
import dev.responds.benchmark.result.Mode;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Compiles the same API again and again in one virtual machine, in turn without processing, with
 * the generated sources added, with the processor in a new class loader, and in one that is kept.
 * Prints a line for each compile: round, mode, and seconds of wall clock and processors.
 */
public final class WarmCompiles {

  /** Begins a line about a mode that does not work. */
  public static final String SKIPPED = "skipped: ";

  private static final double NANOS = 1e9;

  private final OperatingSystemMXBean system =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
  private final WarmRequest request;
  private final InProcessJavac javac;
  private final List<Mode> modes;

  private WarmCompiles(WarmRequest request) throws IOException {
    this.request = request;
    javac = new InProcessJavac(request);
    modes = new ArrayList<>(javac.modes());
  }

  /** Runs what the arguments of a {@link WarmRequest} say. */
  public static void main(String... arguments) throws IOException {
    new WarmCompiles(WarmRequest.of(arguments)).run();
  }

  private void run() throws IOException {
    for (int i = 1; i <= request.warmUp() + request.rounds(); i++) {
      for (Mode mode : List.copyOf(modes)) {
        measure(mode, i - request.warmUp());
      }
    }
  }

  /**
   * Some processors keep state, so their classes cannot be used twice: that one mode is skipped.
   */
  private void measure(Mode mode, int round) throws IOException {
    javac.clean();
    System.gc();
    long cpu = system.getProcessCpuTime();
    long start = System.nanoTime();
    try {
      javac.compile(mode);
    } catch (FailedCompileException e) {
      if (mode != Mode.KEPT) {
        throw e;
      }
      System.out.println(SKIPPED + e.getMessage());
      modes.remove(mode);
      return;
    }
    long end = System.nanoTime();
    if (round > 0) {
      print(round, mode, end - start, system.getProcessCpuTime() - cpu);
    }
  }

  private static void print(int round, Mode mode, long wall, long cpu) {
    System.out.printf(
        Locale.ROOT, "%d %s %.4f %.4f%n", round, mode.label(), wall / NANOS, cpu / NANOS);
  }
}
