package dev.responds.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same sources give the same bytes, wherever and however often they are compiled. */
class SameOutputTest {

  private static final int PROJECTS = 4;

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({"ko, Asia/Seoul, 1", "tr, Pacific/Kiritimati, 2", "ar, America/Caracas, 3"})
  void whereAndInWhichOrderMakesNoDifference(String language, String zone, int order)
      throws IOException {
    Map<String, String> expected = compile(project(1), folder.resolve("one"));
    List<Unit> shuffled = new ArrayList<>(project(1));
    Collections.shuffle(shuffled, new Random(order));
    Locale locale = Locale.getDefault();
    TimeZone timeZone = TimeZone.getDefault();
    Locale.setDefault(Locale.forLanguageTag(language));
    TimeZone.setDefault(TimeZone.getTimeZone(zone));
    try {
      Map<String, String> actual = compile(shuffled, folder.resolve("another one/" + language));

      assertSame(actual, expected);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(timeZone);
    }
  }

  @Test
  void theProcessorsAreUsedForManyCompilesAndForTwoAtATime() throws Exception {
    List<Map<String, String>> expected = new ArrayList<>();
    for (int i = 0; i < PROJECTS; i++) {
      expected.add(compile(project(i), folder.resolve("before" + i)));
    }
    List<Callable<Map<String, String>>> compiles = new ArrayList<>();
    for (int i = 0; i < 3 * PROJECTS; i++) {
      int number = i;
      compiles.add(() -> compile(project(number % PROJECTS), folder.resolve("after" + number)));
    }
    ExecutorService daemon = Executors.newFixedThreadPool(2);
    try {
      List<Future<Map<String, String>>> done = daemon.invokeAll(compiles);
      for (int i = 0; i < done.size(); i++) {
        assertSame(done.get(i).get(), expected.get(i % PROJECTS));
      }
    } finally {
      daemon.shutdown();
    }
  }

  @Test
  void anotherJdkGivesTheSameFiles() throws IOException, InterruptedException {
    Optional<Path> javac = otherJavac();
    assumeTrue(
        javac.isPresent(),
        "no other JDK beside " + System.getProperty("java.home") + ", and no -Djdk.other");
    Map<String, String> expected = compile(project(2), folder.resolve("this"));

    Path other = folder.resolve("other");
    Files.createDirectories(other.resolve("classes"));
    Files.createDirectories(other.resolve("generated"));
    List<String> command =
        new ArrayList<>(
            List.of(
                javac.get().toString(),
                "-encoding",
                "UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                "-processor",
                RespondsProcessor.class.getName() + "," + ReferenceProcessor.class.getName(),
                "-d",
                other.resolve("classes").toString(),
                "-s",
                other.resolve("generated").toString()));
    write(project(2), other).forEach(file -> command.add(file.toString()));
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("printed").toFile())
            .start();

    assertThat(process.waitFor()).as(Files.readString(folder.resolve("printed"))).isZero();
    assertSame(written(new Javac(other)), expected);
  }

  /** A property names it, or it stands beside the one that runs this, and is of another version. */
  private static Optional<Path> otherJavac() throws IOException {
    String named = System.getProperty("jdk.other");
    Path home = Path.of(System.getProperty("java.home")).toRealPath();
    try (Stream<Path> siblings =
        named == null ? Files.list(home.getParent()) : Stream.of(Path.of(named))) {
      return siblings
          .filter(jdk -> !version(jdk).isEmpty() && !version(jdk).equals(version(home)))
          .map(jdk -> jdk.resolve("bin/javac" + (File.separatorChar == '\\' ? ".exe" : "")))
          .filter(Files::isExecutable)
          .sorted()
          .findFirst();
    }
  }

  /** Returns the feature version that a JDK says it has, nothing if it is older than 17. */
  private static String version(Path jdk) {
    try {
      return Files.readString(jdk.resolve("release"))
          .lines()
          .filter(line -> line.startsWith("JAVA_VERSION=\""))
          .map(line -> line.replaceAll("[^0-9.]", "").split("\\.", -1)[0])
          .filter(version -> Integer.parseInt(version) >= 17)
          .findFirst()
          .orElse("");
    } catch (IOException noJdk) {
      return "";
    }
  }

  private static void assertSame(Map<String, String> actual, Map<String, String> expected) {
    assertThat(expected).hasSizeGreaterThan(5);
    assertThat(actual.keySet()).isEqualTo(expected.keySet());
    expected.forEach((file, text) -> assertThat(actual.get(file)).as(file).isEqualTo(text));
  }

  private static Map<String, String> compile(List<Unit> project, Path folder) throws IOException {
    Javac javac = new Javac(folder);
    javac.compile(write(project, folder));
    return written(javac);
  }

  /** Returns what the processors wrote; classes are javac's. */
  private static Map<String, String> written(Javac javac) {
    Map<String, String> written = Javac.contents(javac.generated());
    written.putAll(Javac.contents(javac.classes().resolve("META-INF")));
    return written;
  }

  private static List<Path> write(List<Unit> project, Path folder) throws IOException {
    List<Path> files = new ArrayList<>();
    for (Unit unit : project) {
      Path file = folder.resolve("src").resolve(unit.file());
      Files.createDirectories(file.getParent());
      // The text depends on the order of the units, which only the order of the files is to change.
      files.add(Files.writeString(file, unit.text(sorted(project))));
    }
    return files;
  }

  private static List<Unit> sorted(List<Unit> project) {
    return project.stream().sorted(Comparator.comparing(Unit::qualifiedName)).toList();
  }

  private static List<Unit> project(int seed) {
    return RandomProject.begin(seed).units();
  }
}
