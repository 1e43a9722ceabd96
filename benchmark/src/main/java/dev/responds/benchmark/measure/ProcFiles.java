package dev.responds.benchmark.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What Linux tells of processes in {@code /proc}. Elsewhere everything is NaN. */
final class ProcFiles {

  private static final Path PROC = Path.of("/proc");
  private static final double TICKS_PER_SECOND = 100;
  private static final double KIB_PER_MIB = 1024;

  /** Where the times of ended children stand after the name, which ends with a bracket. */
  private static final int CHILDREN_USER = 13;

  private static final int CHILDREN_SYSTEM = 14;

  private ProcFiles() {}

  /** Returns the seconds, in steps of 10 ms, that ended children of this process have taken. */
  static double cpuOfEndedChildren() {
    try {
      String line = Files.readString(PROC.resolve("self/stat"));
      String[] fields = line.substring(line.lastIndexOf(')') + 2).split(" ", -1);
      long ticks = Long.parseLong(fields[CHILDREN_USER]) + Long.parseLong(fields[CHILDREN_SYSTEM]);
      return ticks / TICKS_PER_SECOND;
    } catch (IOException e) {
      return Double.NaN;
    }
  }

  /** Returns the most that was ever resident of a process that runs, in MiB. */
  static double peakMemory(long pid) {
    try {
      return Files.readAllLines(PROC.resolve(pid + "/status")).stream()
          .filter(line -> line.startsWith("VmHWM:"))
          .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / KIB_PER_MIB)
          .findFirst()
          .orElse(Double.NaN);
    } catch (IOException e) {
      return Double.NaN;
    }
  }
}
