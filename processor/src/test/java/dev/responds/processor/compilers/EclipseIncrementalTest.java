package dev.responds.processor.compilers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.responds.processor.RespondsProcessor;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.jdt.core.compiler.batch.BatchCompiler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Eclipse compiles what was edited, beside the class files of the rest. Of odd, broken and misused
 * code, that finds the same as a compile of everything, and loses nothing of the rest.
 */
class EclipseIncrementalTest {

  private static final String CATALOG = "responds/catalog.json";
  private static final String BESIDE = "beside/Stays.java";

  @TempDir Path folder;

  static Stream<Program> programs() throws IOException {
    List<Program> programs = new ArrayList<>(Corpus.odd());
    programs.addAll(Corpus.broken());
    programs.addAll(Corpus.mistaken());
    return programs.stream();
  }

  @ParameterizedTest
  @MethodSource("programs")
  void whatIsCompiledAgainIsFoundAgain(Program program) throws IOException {
    Path place = write(program);
    new EclipseRun().compile(place);
    Outcome whole = Outcome.of(place);

    List<Path> edited =
        Program.files(place).stream().filter(file -> !file.endsWith(BESIDE)).toList();
    new EclipseRun().compile(place, edited);
    Outcome again = Outcome.of(place);

    assertThat(again.findings()).as("%s", again.others()).isEqualTo(whole.findings());
    assertThat(again.findings()).noneMatch(finding -> finding.endsWith(":internal-error"));
    assertThat(again.written().get(CATALOG)).contains("/beside");
    // What is left of code that does not compile is for nobody to use.
    if (!program.name().startsWith("broken")) {
      assertThat(again.written().get(CATALOG)).isEqualTo(whole.written().get(CATALOG));
    }
  }

  /** Without a folder for sources, it puts them where it was started, and finds none again. */
  @Test
  void whatIsMissingToCompareIsTold() throws Exception {
    Path orders = folder.resolve("Orders.java");
    Files.writeString(
        orders,
        """
        package shop;
        import dev.responds.*;
        import org.springframework.web.bind.annotation.*;
        @RestController
        class Orders {
          @DeleteMapping("/orders") @Responds(204)
          OrdersResponses.Clear clear() { return null; }
        }
        """);

    assertThat(compileWithoutSources(orders)).isEmpty();
    assertThat(compileWithoutSources(orders))
        .contains("[builder-not-written]", "no source of it to compare with", "with -s");
  }

  /** Runs in a folder of the test's own. */
  private String compileWithoutSources(Path source) throws Exception {
    String libraries = System.getProperty("java.class.path");
    String classes = Files.createDirectories(folder.resolve("classes")).toString();
    Path printed = folder.resolve("printed");
    Process eclipse =
        new ProcessBuilder(
                Jdks.tool(Path.of(System.getProperty("java.home")), "java"),
                "-jar",
                Path.of(
                        BatchCompiler.class
                            .getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString(),
                "--release",
                "17",
                "-nowarn",
                "-cp",
                classes + File.pathSeparator + libraries,
                "-processorpath",
                libraries,
                "-processor",
                RespondsProcessor.class.getName(),
                "-d",
                classes,
                source.toString())
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(printed.toFile())
            .start();
    eclipse.waitFor();
    return Files.readString(printed);
  }

  private Path write(Program program) throws IOException {
    program.write(folder);
    Path place = folder.resolve(program.name());
    Path beside = place.resolve("src").resolve(BESIDE);
    Files.createDirectories(beside.getParent());
    Files.writeString(
        beside,
        """
        package beside;

        import dev.responds.*;

        class Stays {
          @Endpoint(method = "GET", path = "/beside")
          @Responds(200)
          String stays() {
            return "";
          }
        }
        """);
    return place;
  }
}
