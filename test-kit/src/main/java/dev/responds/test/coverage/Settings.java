package dev.responds.test.coverage;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/**
 * What a build says of coverage: a system property, or a configuration parameter of the platform.
 */
public final class Settings {

  private static final String MINIMUM = "responds.coverage.minimum";
  private static final String DIRECTORY = "responds.coverage.directory";

  private final Function<String, Optional<String>> parameters;

  /** Asks there first, then the system properties. */
  public Settings(Function<String, Optional<String>> parameters) {
    this.parameters = parameters;
  }

  private Optional<String> value(String key) {
    return parameters
        .apply(key)
        .or(() -> Optional.ofNullable(System.getProperty(key)))
        .map(String::strip)
        .filter(value -> !value.isEmpty());
  }

  /**
   * Returns how many percent have to be seen; nothing if nobody asks, or if Maven runs only those
   * tests that {@code -Dtest} names, which see less.
   *
   * @throws IllegalArgumentException if it is no number from 0 to 100
   */
  public OptionalInt minimum() {
    Optional<String> written = value(MINIMUM);
    if (written.isEmpty() || !System.getProperty("test", "").isEmpty()) {
      return OptionalInt.empty();
    }
    try {
      int percent = Integer.parseInt(written.get());
      if (percent >= 0 && percent <= 100) {
        return OptionalInt.of(percent);
      }
    } catch (NumberFormatException e) {
      // Said below, by the name of the property.
    }
    throw new IllegalArgumentException(
        MINIMUM + " is no percentage from 0 to 100: " + written.get());
  }

  /**
   * Returns whether why a run has failed has to be printed: Gradle tells it in its report alone.
   */
  public boolean printsFailures() {
    return Run.outlivesBuilds();
  }

  /** Returns where files go: beside what the build tool writes. */
  public Path directory() {
    Optional<String> given = value(DIRECTORY);
    if (given.isPresent()) {
      return Path.of(given.get()).toAbsolutePath();
    }
    // Surefire names the module, whatever directory the process works in.
    Path module = Path.of(System.getProperty("basedir", "")).toAbsolutePath();
    boolean gradle = Run.outlivesBuilds() || !Files.isDirectory(module.resolve("target"));
    Path gradles = module.resolve("build");
    return gradle && Files.isDirectory(gradles)
        ? gradles.resolve("responds")
        : module.resolve("target").resolve("responds");
  }
}
