package dev.responds.test.coverage;

import dev.responds.test.api.ResponseKey;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The files of a module: one for each virtual machine, which it alone writes, so that processes
 * beside each other lose nothing, and what is made of all of them, behind a lock.
 */
public final class CoverageFiles {

  private static final String PART = ".part.json";
  private static final String ALIVE = ".running";
  private static final String LOCK = "lock";

  private final Path directory;
  private final String run;
  private final String process;
  private final String task;
  private final boolean newestOnly;
  private final Plan plan;

  private CoverageFiles(
      Path directory, String run, String process, String task, boolean newestOnly, Plan plan) {
    this.directory = directory;
    this.run = run;
    this.process = process;
    this.task = task;
    this.newestOnly = newestOnly;
    this.plan = plan;
  }

  /** Returns the files of this process. */
  public static CoverageFiles in(Path directory) {
    return new CoverageFiles(
        directory, Run.current(), Run.process(), Run.task(), Run.outlivesBuilds(), Plan.current());
  }

  /** Returns the files of another process, for tests. */
  static CoverageFiles of(
      Path directory, String run, String process, String task, boolean newestOnly, Plan plan) {
    return new CoverageFiles(directory, run, process, task, newestOnly, plan);
  }

  /** What happens while no other process writes. */
  @FunctionalInterface
  public interface Merged {

    /**
     * Takes what all processes have seen.
     *
     * @param tests all tests, with what each has seen
     * @param last whether none of them has something left to run
     * @throws IOException if a file cannot be written
     */
    void accept(SortedMap<TestName, SortedSet<ResponseKey>> tests, boolean last) throws IOException;
  }

  /** Tells others that this process has tests to run. */
  public void begin() throws IOException {
    Files.createDirectories(directory);
    Files.writeString(directory.resolve(process + ALIVE), "");
  }

  /**
   * Tells others that this process has had none, as where a build tool only looks for tests.
   * Returns whether that is all there is to say: others may wait for the classes that it had.
   */
  public boolean abandon() throws IOException {
    Files.deleteIfExists(directory.resolve(process + ALIVE));
    return !plan.isKnown();
  }

  /** Writes what this process has seen, and merges it with what others have. */
  public void end(Tally tally, Merged merged) throws IOException {
    Files.createDirectories(directory);
    Part own = new Part(run, task, System.currentTimeMillis(), tally.asked(), tally.all());
    try (FileChannel channel =
            FileChannel.open(
                directory.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = channel.lock()) {
      if (lock.isValid()) {
        // Here, so that of two that end at once only the second one is the last.
        write(directory.resolve(process + PART), own.json());
        Files.deleteIfExists(directory.resolve(process + ALIVE));
        List<Part> parts = parts();
        merged.accept(merge(parts), plan.isKnown() ? isDone(parts) : !othersRun());
      }
    }
  }

  /** Puts a file in its place as a whole, since others may read it. */
  public static void write(Path file, String text) throws IOException {
    Path draft = Files.createTempFile(file.getParent(), "draft", ".tmp");
    Files.writeString(draft, text, StandardCharsets.UTF_8);
    Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }

  /** What is left of another build is removed. */
  private List<Part> parts() throws IOException {
    List<Part> parts = new ArrayList<>();
    for (Path file : files(PART)) {
      Part part = Part.read(read(file)).orElse(null);
      if (part != null && part.run().equals(run)) {
        parts.add(part);
      } else {
        Files.deleteIfExists(file);
      }
    }
    parts.sort(Comparator.comparingLong(Part::written).reversed());
    return parts;
  }

  private static String read(Path file) throws IOException {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (NoSuchFileException e) {
      return "";
    }
  }

  /** The newest part comes first. */
  private SortedMap<TestName, SortedSet<ResponseKey>> merge(List<Part> parts) {
    SortedMap<TestName, SortedSet<ResponseKey>> merged = new TreeMap<>();
    for (Part part : parts) {
      Set<TestName> newer = newestOnly ? new HashSet<>(merged.keySet()) : Set.of();
      for (Map.Entry<TestName, SortedSet<ResponseKey>> test : part.tests().entrySet()) {
        if (!newer.contains(test.getKey()) && !isGone(part, test.getKey())) {
          merged.computeIfAbsent(test.getKey(), name -> new TreeSet<>()).addAll(test.getValue());
        }
      }
    }
    return merged;
  }

  /** Tests of an earlier build may not be there any more, and prove nothing then. */
  private boolean isGone(Part part, TestName test) {
    return newestOnly && part.task().equals(task) && !TestClasses.has(test);
  }

  private boolean isDone(List<Part> parts) {
    Set<String> asked = new HashSet<>();
    parts.forEach(part -> asked.addAll(part.asked()));
    return plan.isDone(asked);
  }

  private boolean othersRun() throws IOException {
    boolean others = Run.isBesideOthers(directory, name -> exists(name + PART));
    for (Path file : files(ALIVE)) {
      String name = file.getFileName().toString();
      String other = name.substring(0, name.length() - ALIVE.length());
      if (Run.isAlive(other)) {
        others = true;
      } else {
        Files.deleteIfExists(file);
      }
    }
    return others;
  }

  private boolean exists(String name) {
    return Files.exists(directory.resolve(name));
  }

  private List<Path> files(String ending) throws IOException {
    try (Stream<Path> all = Files.list(directory)) {
      return all.filter(file -> file.getFileName().toString().endsWith(ending)).sorted().toList();
    }
  }
}
