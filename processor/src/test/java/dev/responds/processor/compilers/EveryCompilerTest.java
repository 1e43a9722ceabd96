package dev.responds.processor.compilers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every compiler finds the same on the same lines of all sources that tests keep in files, and
 * writes the same code, page, catalogue and OpenAPI documents, byte for byte, where the code
 * compiles. How a compiler words its own messages is its own affair.
 *
 * <p>The javac of the JDK that runs the tests is compared with Eclipse's compiler, and with the
 * javac of the other JDKs of the machine. What may differ is listed in {@link KnownDifference}.
 */
class EveryCompilerTest {

  @TempDir static Path folder;

  private static final Map<String, Outcome> OUTCOMES = new LinkedHashMap<>();

  /** What is found in code is for javac alone to tell. */
  static Stream<Program> programs() throws IOException {
    return Corpus.all().stream().filter(program -> !program.name().startsWith("proved"));
  }

  @BeforeAll
  static void compileAllWithJavac() throws IOException {
    Path javac = write("javac");
    new JavacRun().compileAll(javac);
    for (Program program : Corpus.all()) {
      OUTCOMES.put(program.name(), Outcome.of(javac.resolve(program.name())));
    }
  }

  @Test
  void thereIsSomethingToCompareInMostPrograms() {
    assertThat(OUTCOMES.values())
        .filteredOn(outcome -> outcome.findings().isEmpty())
        .hasSizeLessThan(OUTCOMES.size() / 2);
    assertThat(OUTCOMES.values())
        .filteredOn(outcome -> outcome.written().size() > 4)
        .hasSizeGreaterThan(OUTCOMES.size() / 2);
  }

  @ParameterizedTest
  @MethodSource("programs")
  void eclipseAgreesWithJavac(Program program) throws IOException {
    Path eclipse = folder.resolve("eclipse");
    program.write(eclipse);
    new EclipseRun().compile(eclipse.resolve(program.name()));

    assertSame(program, KnownDifference.IN_ECLIPSE, Outcome.of(eclipse.resolve(program.name())));
  }

  @Test
  void everyOtherJdkAgrees() throws IOException {
    Map<Integer, Path> jdks = Jdks.others();
    assumeTrue(!jdks.isEmpty(), "no other JDK: name some with -Djdks=<home>[:<home>]");
    for (Map.Entry<Integer, Path> jdk : jdks.entrySet()) {
      Path programs = write("jdk-" + jdk.getKey());
      try (OtherJavac javac = OtherJavac.of(jdk.getValue())) {
        javac.compileAll(programs);
      }
      for (Program program : Corpus.all()) {
        assertSame(program, List.of(), Outcome.of(programs.resolve(program.name())));
      }
    }
  }

  private static void assertSame(Program program, List<KnownDifference> known, Outcome outcome) {
    Outcome expected = Objects.requireNonNull(OUTCOMES.get(program.name()));
    List<String> findings = expected.findings();
    for (KnownDifference difference : known) {
      if (difference.program().equals(program.name())) {
        assertThat(difference.inJavac()).as("the table is up to date").isEqualTo(findings);
        findings = difference.elsewhere();
      }
    }
    assertThat(outcome.findings()).as("%s", outcome.others()).isEqualTo(findings);
    assertThat(outcome.compiled()).as("%s", outcome.others()).isEqualTo(expected.compiled());
    // What is left of code that does not compile is for nobody to use.
    if (!expected.isBroken()) {
      assertThat(outcome.written()).isEqualTo(expected.written());
    }
  }

  private static Path write(String name) throws IOException {
    Path programs = folder.resolve(name);
    for (Program program : Corpus.all()) {
      program.write(programs);
    }
    return programs;
  }
}
