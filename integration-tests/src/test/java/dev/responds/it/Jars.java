package dev.responds.it;

import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;

/** The jars on the class path of the tests, as a user's build would download them. */
public final class Jars {

  private Jars() {}

  /** Returns the jar of an artifact. */
  public static Path of(String artifact) {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
        .map(Path::of)
        .filter(jar -> name(jar).matches(artifact + "-\\d.*\\.jar"))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no jar of " + artifact + " on the class path"));
  }

  /** Returns a path of the jars of some artifacts, in this order. */
  public static String path(String... artifacts) {
    return Arrays.stream(artifacts)
        .map(artifact -> of(artifact).toString())
        .collect(Collectors.joining(File.pathSeparator));
  }

  /** Returns the name of a file. */
  public static String name(Path file) {
    return Objects.requireNonNull(file.getFileName()).toString();
  }
}
