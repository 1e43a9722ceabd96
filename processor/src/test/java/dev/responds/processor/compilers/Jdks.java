package dev.responds.processor.compilers;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The JDKs of this machine: those that the system property {@code jdks} names, separated as in a
 * class path; else those that environment variables such as {@code JAVA_HOME_25_X64} name, as on
 * machines of GitHub, and those that are installed beside the one that runs.
 */
public final class Jdks {

  private static final Pattern FEATURE = Pattern.compile("(?m)^JAVA_VERSION=\"(\\d+)");
  private static final int OLDEST = 17;

  private Jdks() {}

  /** Returns one home for each version of Java that is not the one that runs, by that version. */
  public static Map<Integer, Path> others() throws IOException {
    Map<Integer, Path> homes = new TreeMap<>();
    for (Path home : (Iterable<Path>) candidates().sorted()::iterator) {
      int feature = feature(home);
      if (feature >= OLDEST && feature != Runtime.version().feature()) {
        homes.putIfAbsent(feature, home);
      }
    }
    return homes;
  }

  /** Returns a program of a JDK. */
  public static String tool(Path home, String name) {
    boolean windows = File.separatorChar == '\\';
    return home.resolve("bin").resolve(windows ? name + ".exe" : name).toString();
  }

  private static Stream<Path> candidates() throws IOException {
    String named = System.getProperty("jdks", "");
    if (!named.isEmpty()) {
      return Stream.of(named.split(File.pathSeparator, -1)).map(Path::of);
    }
    Stream<Path> inVariables =
        System.getenv().entrySet().stream()
            .filter(variable -> variable.getKey().startsWith("JAVA_HOME_"))
            .map(variable -> Path.of(variable.getValue()));
    return Stream.concat(inVariables, siblings().stream());
  }

  private static List<Path> siblings() throws IOException {
    Path folder = Path.of(System.getProperty("java.home")).toRealPath().getParent();
    if (folder == null) {
      return List.of();
    }
    try (Stream<Path> homes = Files.list(folder)) {
      return homes.toList();
    }
  }

  /** Returns the version, or 0 if this is no JDK. */
  private static int feature(Path home) throws IOException {
    Path release = home.resolve("release");
    if (!Files.isRegularFile(release) || !Files.exists(Path.of(tool(home, "javac")))) {
      return 0;
    }
    Matcher feature = FEATURE.matcher(Files.readString(release));
    return feature.find() ? Integer.parseInt(feature.group(1)) : 0;
  }
}
