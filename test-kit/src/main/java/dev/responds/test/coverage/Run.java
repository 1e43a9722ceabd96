package dev.responds.test.coverage;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** What tells the virtual machines of one build from those of others. */
final class Run {

  private static final String PROPERTY = "responds.coverage.run";

  private static final Set<String> SHELLS =
      Set.of("sh", "ash", "bash", "busybox", "dash", "ksh", "zsh", "cmd.exe", "powershell.exe");

  private Run() {}

  /**
   * Returns the name of the run: one that was given, or the process that has started this one, as
   * Maven, Gradle and development environments do with each of their test processes.
   */
  static String current() {
    String given = System.getProperty(PROPERTY, "");
    if (!given.isEmpty()) {
      return given;
    }
    return starter(ProcessHandle.current()).map(Run::name).orElse("alone");
  }

  /** Surefire has a shell start each of its processes, which is another one each time. */
  private static Optional<ProcessHandle> starter(ProcessHandle process) {
    Optional<ProcessHandle> parent = process.parent();
    while (parent.isPresent() && isShell(parent.get())) {
      parent = parent.get().parent();
    }
    return parent;
  }

  private static boolean isShell(ProcessHandle process) {
    String command = process.info().command().orElse("").replace('\\', '/');
    return SHELLS.contains(command.substring(command.lastIndexOf('/') + 1));
  }

  /** Returns the name of this process, which no other has had. */
  static String process() {
    return name(ProcessHandle.current());
  }

  /** Numbers of processes are used again. */
  private static String name(ProcessHandle process) {
    Optional<Instant> start = process.info().startInstant();
    return process.pid() + "-" + start.map(Instant::toEpochMilli).orElse(0L);
  }

  /** Returns whether the process with that name still runs. */
  static boolean isAlive(String name) {
    int end = name.indexOf('-');
    try {
      return end > 0
          && ProcessHandle.of(Long.parseLong(name.substring(0, end)))
              .filter(process -> process.isAlive() && name(process).equals(name))
              .isPresent();
    } catch (NumberFormatException e) {
      return false;
    }
  }

  /**
   * Returns whether Gradle has started other processes for the tests of this module that have not
   * written what they have seen: they may not even have begun. Each is told a folder of its own for
   * temporary files, and that is how the module is known.
   *
   * @param directory where this process writes
   * @param hasEnded whether the process of this name has written
   */
  static boolean isBesideOthers(Path directory, Predicate<String> hasEnded) {
    Path build = directory.getParent();
    if (!outlivesBuilds() || build == null) {
      return false;
    }
    String ofModule = "=" + build.resolve("tmp");
    return starter(ProcessHandle.current()).stream()
        .flatMap(ProcessHandle::children)
        .filter(process -> process.isAlive() && !process.equals(ProcessHandle.current()))
        .filter(process -> isTestOf(ofModule, process.info().commandLine().orElse("")))
        .anyMatch(process -> !hasEnded.test(name(process)));
  }

  private static boolean isTestOf(String module, String command) {
    return command.contains("Gradle Test Executor") && command.contains(module);
  }

  /**
   * Returns the task that has started this process; empty without Gradle. Each has a folder of its
   * own for temporary files.
   */
  static String task() {
    return System.getProperty("org.gradle.internal.worker.tmpdir", "");
  }

  /**
   * Returns whether one process starts the tests of many builds, as Gradle's daemon does: what a
   * test has seen in an earlier one does not count then.
   */
  static boolean outlivesBuilds() {
    return System.getProperty("org.gradle.test.worker") != null;
  }
}
