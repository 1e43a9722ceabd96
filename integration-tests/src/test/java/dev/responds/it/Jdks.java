package dev.responds.it;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The JDKs of this machine: the one that runs, those beside it, and those of variables. */
public final class Jdks {

  private static final Pattern VERSION = Pattern.compile("(?m)^JAVA_VERSION=\"(\\d+)");

  private Jdks() {}

  /**
   * Returns the home of a JDK of one of these feature releases; the one that runs, if it can be.
   */
  public static Optional<Path> find(int oldest, int newest) throws IOException {
    for (Path home : homes()) {
      Path release = home.resolve("release");
      if (Files.isRegularFile(release) && Files.exists(home.resolve("bin/javac" + suffix()))) {
        Matcher version = VERSION.matcher(Files.readString(release));
        if (version.find() && isBetween(oldest, Integer.parseInt(version.group(1)), newest)) {
          return Optional.of(home);
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isBetween(int oldest, int release, int newest) {
    return oldest <= release && release <= newest;
  }

  private static String suffix() {
    return System.getProperty("os.name").startsWith("Windows") ? ".exe" : "";
  }

  private static List<Path> homes() throws IOException {
    Path home = Path.of(System.getProperty("java.home"));
    List<Path> homes = new ArrayList<>(List.of(home));
    System.getenv()
        .forEach(
            (name, value) -> {
              if (name.startsWith("JAVA_HOME")) {
                homes.add(Path.of(value));
              }
            });
    try (Stream<Path> beside = Files.list(Objects.requireNonNull(home.getParent()))) {
      beside.sorted().forEach(homes::add);
    }
    return homes;
  }
}
