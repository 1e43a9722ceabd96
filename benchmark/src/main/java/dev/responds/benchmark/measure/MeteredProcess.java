package dev.responds.benchmark.measure;

import dev.responds.benchmark.result.Cost;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Runs a program to its end, and measures what it takes. */
final class MeteredProcess {

  private static final double NANOS = 1e9;

  private MeteredProcess() {}

  /**
   * Runs a command.
   *
   * @param log gets all that it prints
   * @throws FailedRunException if it ends with another exit code than 0
   */
  static Cost run(List<String> command, Path log) throws IOException, InterruptedException {
    double childrenBefore = ProcFiles.cpuOfEndedChildren();
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    ProcessWatch watch = ProcessWatch.of(process);
    int code = process.waitFor();
    double wall = (System.nanoTime() - start) / NANOS;
    watch.join();
    if (code != 0) {
      throw new FailedRunException(command.get(0) + " ended with " + code, Files.readString(log));
    }
    double cpu = ProcFiles.cpuOfEndedChildren() - childrenBefore;
    return new Cost(wall, Double.isNaN(cpu) ? watch.cpu() : cpu, watch.memory());
  }
}
