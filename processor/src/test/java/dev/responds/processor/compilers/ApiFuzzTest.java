package dev.responds.processor.compilers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/**
 * API sources that are made up, 25 a try: nothing fails, what is generated compiles, and Eclipse's
 * compiler finds and writes the same as javac. More are tried by {@code -Djqwik.tries.default=100}.
 */
class ApiFuzzTest {

  private static final int SIZE = 25;

  @Property(seed = "17", shrinking = ShrinkingMode.OFF)
  void everyCompilerFindsTheSameAndWhatIsGeneratedCompiles(@ForAll int seed) throws IOException {
    Path folder = Files.createTempDirectory("fuzz");
    try {
      check(RandomApi.program(seed, SIZE), folder);
    } finally {
      delete(folder);
    }
  }

  private static void check(Program program, Path folder) throws IOException {
    program.write(folder.resolve("javac"));
    program.write(folder.resolve("eclipse"));
    new JavacRun().compileAll(folder.resolve("javac"));
    Path eclipse = folder.resolve("eclipse").resolve(program.name());
    new EclipseRun().compile(eclipse);
    Path javac = folder.resolve("javac").resolve(program.name());
    Outcome expected = Outcome.of(javac);
    Outcome actual = Outcome.of(eclipse);

    assertThat(ids(expected)).noneMatch(id -> id.endsWith("internal-error"));
    assertThat(expected.isBroken()).as("%s", expected.others()).isFalse();
    assertThat(beyond(ids(actual), ids(expected))).as("in Eclipse's compiler alone").isEmpty();
    assertThat(beyond(ids(expected), ids(actual))).as("in javac alone").isEmpty();
    assertThat(actual.written()).isEqualTo(expected.written());
    assertThat(errorsWithoutProcessors(javac)).isEmpty();
  }

  /**
   * Where an empty array is beside an annotation, Eclipse's compiler has the line of the method.
   */
  private static List<String> ids(Outcome outcome) {
    return outcome.findings().stream()
        .map(finding -> finding.replaceAll(" \\d+:", " "))
        .sorted()
        .toList();
  }

  private static List<String> beyond(List<String> some, List<String> others) {
    List<String> beyond = new ArrayList<>(some);
    others.forEach(beyond::remove);
    return beyond;
  }

  /** Our own errors would keep javac from looking at what is generated. */
  private static List<String> errorsWithoutProcessors(Path program) throws IOException {
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> printed = new DiagnosticCollector<>();
    List<Path> files = new ArrayList<>(Program.files(program));
    try (Stream<Path> generated = Files.walk(Outcome.generated(program))) {
      generated.filter(file -> file.toString().endsWith(".java")).forEach(files::add);
    }
    Path classes = Files.createDirectories(program.resolve("again"));
    try (StandardJavaFileManager manager = javac.getStandardFileManager(printed, null, null)) {
      javac
          .getTask(
              null,
              manager,
              printed,
              List.of(
                  "-proc:none",
                  "-encoding",
                  "UTF-8",
                  "-cp",
                  System.getProperty("java.class.path") + File.pathSeparator + classes,
                  "-d",
                  classes.toString()),
              null,
              manager.getJavaFileObjectsFromPaths(files))
          .call();
    }
    return printed.getDiagnostics().stream()
        .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
        .map(diagnostic -> diagnostic.toString() + diagnostic.getMessage(Locale.ROOT))
        .toList();
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }
}
