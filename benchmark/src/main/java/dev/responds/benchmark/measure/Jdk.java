package dev.responds.benchmark.measure;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/**
 * A JDK whose compiler is measured.
 *
 * @param feature its feature release, such as 17
 */
public record Jdk(int feature, Path home) {

  /** Returns the one that runs this. */
  public static Jdk running() {
    return new Jdk(Runtime.version().feature(), Path.of(System.getProperty("java.home")));
  }

  /** Reads {@code 17=/path/to/jdk}. */
  public static Jdk of(String text) {
    String[] parts = text.split("=", 2);
    if (parts.length < 2 || !Files.isDirectory(Path.of(parts[1], "bin"))) {
      throw new IllegalArgumentException("Not of the form 17=/path/to/jdk: " + text);
    }
    return new Jdk(Integer.parseInt(parts[0]), Path.of(parts[1]));
  }

  /** Returns the path of one of its programs. */
  String program(String name) {
    return home.resolve("bin").resolve(name).toString();
  }

  /** Returns version and vendor, as far as the JDK tells. */
  String description() throws IOException {
    Properties release = new Properties();
    try (Reader reader = Files.newBufferedReader(home.resolve("release"))) {
      release.load(reader);
    }
    String text = release.getProperty("JAVA_VERSION", String.valueOf(feature));
    return (text + " " + release.getProperty("IMPLEMENTOR", "")).replace("\"", "").strip();
  }
}
