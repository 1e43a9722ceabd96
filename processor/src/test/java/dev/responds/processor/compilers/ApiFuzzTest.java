package dev.responds.processor.compilers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/**
 * API sources that are made up, 50 a try: nothing fails, what is generated compiles, and Eclipse's
 * compiler and the javac of each other JDK of the machine find and write the same as the javac that
 * runs. {@code -Djqwik.tries.default=100} tries more of them, {@code -Dfuzz.seed=7} others.
 */
class ApiFuzzTest {

  private static final int SIZE = 50;

  private static final Map<Integer, OtherJavac> OTHERS = new TreeMap<>();

  @BeforeContainer
  static void start() throws IOException {
    for (Map.Entry<Integer, Path> jdk : Jdks.others().entrySet()) {
      OTHERS.put(jdk.getKey(), OtherJavac.of(jdk.getValue()));
    }
  }

  @AfterContainer
  static void end() throws IOException {
    for (OtherJavac javac : OTHERS.values()) {
      javac.close();
    }
    OTHERS.clear();
  }

  @Property(seed = "17", shrinking = ShrinkingMode.OFF)
  void everyCompilerFindsTheSameAndWhatIsGeneratedCompiles(@ForAll int seed) throws IOException {
    Path folder = Files.createTempDirectory("fuzz");
    try {
      check(RandomApi.program(seed + Long.getLong("fuzz.seed", 0) * 4_294_967_296L, SIZE), folder);
    } finally {
      delete(folder);
    }
  }

  private static void check(Program program, Path folder) throws IOException {
    Path javac = program.write(folder.resolve("javac"));
    new JavacRun().compileAll(folder.resolve("javac"));
    Outcome expected = Outcome.of(javac);
    assertThat(expected.findings()).noneMatch(finding -> finding.endsWith(":internal-error"));
    assertThat(expected.isBroken()).as("%s", expected.others()).isFalse();

    Path eclipse = program.write(folder.resolve("eclipse"));
    new EclipseRun().compile(eclipse);
    assertEclipseAgrees(program, Outcome.of(eclipse), expected);

    Path plain = folder.resolve("plain");
    Path again = writeWithGenerated(program, javac, plain);
    new JavacRun().compileAll(plain);
    assertCompiled(Outcome.of(again));

    for (Map.Entry<Integer, OtherJavac> other : OTHERS.entrySet()) {
      Path there = program.write(folder.resolve("jdk-" + other.getKey()));
      other.getValue().compileAll(folder.resolve("jdk-" + other.getKey()));
      Outcome actual = Outcome.of(there);
      assertThat(actual.findings())
          .as("JDK %s: %s", other.getKey(), actual.others())
          .isEqualTo(expected.findings());
      assertThat(actual.compiled()).isEqualTo(expected.compiled());
      assertThat(actual.written()).isEqualTo(expected.written());
      other.getValue().compileAll(plain);
      assertCompiled(Outcome.of(again));
    }
  }

  /** Its order is another one; see {@link KnownDifference}. */
  private static void assertEclipseAgrees(Program program, Outcome actual, Outcome expected) {
    List<String> inJavac = beyond(expected.findings(), actual.findings());
    List<String> inEclipse = beyond(actual.findings(), expected.findings());
    assertThat(inEclipse)
        .as("in Eclipse's compiler alone")
        .containsExactlyInAnyOrderElementsOf(
            inJavac.stream().map(finding -> atDeclaration(finding, program)).toList());
    assertThat(actual.isBroken()).as("%s", actual.others()).isFalse();
    assertThat(actual.written()).isEqualTo(expected.written());
  }

  /**
   * Where an empty array is beside an annotation, Eclipse's compiler throws when it is asked for
   * the place of it, so that the message stands at what is annotated. Nothing else is elsewhere.
   */
  private static String atDeclaration(String finding, Program program) {
    String[] words = finding.split("[ :]", -1);
    SourceText source =
        program.sources().stream()
            .filter(each -> each.path().equals(words[1]))
            .findAny()
            .orElseThrow(() -> new AssertionError("only in javac: " + finding));
    List<String> lines = source.text().lines().toList();
    int line = Integer.parseInt(words[2]);
    int first = line;
    while (isOfAnnotations(lines.get(first - 2))) {
      first--;
    }
    int declared = line;
    while (isOfAnnotations(lines.get(declared - 1))) {
      declared++;
    }
    assertThat(lines.subList(first - 1, declared - 1))
        .as("%s", finding)
        .anyMatch(text -> text.contains("{}"));
    return words[0] + " " + words[1] + ":" + declared + ":" + words[3];
  }

  private static boolean isOfAnnotations(String line) {
    return line.isBlank() || line.matches("\\s*@(?!interface).*");
  }

  private static List<String> beyond(List<String> some, List<String> others) {
    List<String> beyond = new ArrayList<>(some);
    others.forEach(beyond::remove);
    return beyond;
  }

  /** Our own errors would keep javac from looking at what is generated. */
  private static Path writeWithGenerated(Program program, Path compiled, Path folder)
      throws IOException {
    List<SourceText> sources = new ArrayList<>(program.sources());
    Outcome.of(compiled)
        .written()
        .forEach(
            (path, text) -> {
              if (path.endsWith(".java")) {
                sources.add(new SourceText(path, Outcome.decoded(text)));
              }
            });
    return new Program(JavacRun.PLAIN, sources).write(folder);
  }

  private static void assertCompiled(Outcome outcome) {
    assertThat(outcome.others()).noneMatch(message -> message.startsWith("ERROR"));
    assertThat(outcome.compiled()).isTrue();
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
