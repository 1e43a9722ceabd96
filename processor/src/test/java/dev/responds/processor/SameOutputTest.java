package dev.responds.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.responds.processor.compilers.Jdks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
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
    Map<Integer, Path> jdks = Jdks.others();
    assumeTrue(!jdks.isEmpty(), "no other JDK: name some with -Djdks=<home>[:<home>]");
    Map<String, String> expected = compile(project(2), folder.resolve("this"));

    for (Map.Entry<Integer, Path> jdk : jdks.entrySet()) {
      Path other = folder.resolve("jdk" + jdk.getKey());
      Javac output = new Javac(other);
      run(Jdks.tool(jdk.getValue(), "javac"), output, write(project(2), other));
      assertSame(written(output), expected);
    }
  }

  private void run(String javac, Javac output, List<Path> files)
      throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                javac,
                "-encoding",
                "UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                "-processor",
                RespondsProcessor.class.getName() + "," + ReferenceProcessor.class.getName(),
                "-d",
                Files.createDirectories(output.classes()).toString(),
                "-s",
                Files.createDirectories(output.generated()).toString()));
    files.forEach(file -> command.add(file.toString()));
    Path printed = folder.resolve("printed");
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(printed.toFile())
            .start();
    assertThat(process.waitFor()).as(Files.readString(printed)).isZero();
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
      Files.createDirectories(Objects.requireNonNull(file.getParent()));
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
