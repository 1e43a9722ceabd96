package dev.responds.test.coverage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a build has for all its processes to run, as far as one of them can know: the last of them
 * is the one after which nothing is left of it.
 *
 * <p>Surefire and Failsafe write the classes to a file for each process. It is theirs alone, so
 * that a file of another kind, or none, is no plan, and not an error.
 */
final class Plan {

  /** The process was not told. */
  static final Plan UNKNOWN = new Plan(Set.of(), false);

  /** A folder, what the process may dump to, and the names of two files in the folder. */
  private static final Pattern SUREFIRE =
      Pattern.compile(
          "(?:surefirebooter[^/\\\\]*\\.jar|ForkedBooter) (.+) \\S+-jvmRun\\d+ (\\S+)(?: \\S+)?$");

  private static final String CLASS = "tc.";

  private final Set<String> classes;
  private final boolean shared;

  private Plan(Set<String> classes, boolean shared) {
    this.classes = classes;
    this.shared = shared;
  }

  /** Returns the plan that this process is a part of. */
  static Plan current() {
    return of(System.getProperty("sun.java.command", ""));
  }

  /** Returns the plan of a process that was started by this command. */
  static Plan of(String command) {
    Matcher surefire = SUREFIRE.matcher(command);
    return surefire.find() ? read(surefire.group(1), surefire.group(2)).orElse(UNKNOWN) : UNKNOWN;
  }

  private static Optional<Plan> read(String directory, String file) {
    Properties properties = new Properties();
    try (InputStream in = Files.newInputStream(Path.of(directory, file))) {
      properties.load(in);
    } catch (IOException | IllegalArgumentException unreadable) {
      return Optional.empty();
    }
    Set<String> classes = new TreeSet<>();
    for (String key : properties.stringPropertyNames()) {
      if (key.startsWith(CLASS)) {
        classes.add(properties.getProperty(key));
      }
    }
    boolean shared =
        Boolean.parseBoolean(properties.getProperty("preferTestsFromInStream"))
            || properties.containsKey("forkTestSet");
    return classes.isEmpty() ? Optional.empty() : Optional.of(new Plan(classes, shared));
  }

  /** Returns whether it is known what there is to run. */
  boolean isKnown() {
    return !classes.isEmpty();
  }

  /** Returns whether nothing is left: one process that has everything to run leaves nothing. */
  boolean isDone(Set<String> asked) {
    return !shared || asked.containsAll(classes);
  }
}
