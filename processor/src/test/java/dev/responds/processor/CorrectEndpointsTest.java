package dev.responds.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.responds.processor.compilers.Corpus;
import dev.responds.processor.compilers.Program;
import dev.responds.processor.compilers.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Endpoints as a careful team writes them, in all the styles there are: not one error or warning.
 * To report a false alarm, add the endpoint to a file under {@code correct}.
 */
class CorrectEndpointsTest {

  private static final Pattern ENDPOINT =
      Pattern.compile(
          "@(?:Get|Post|Put|Patch|Delete)Mapping|@RequestMapping.*method ="
              + " |@Endpoint|@(?:GET|HEAD|POST|PUT|DELETE)\\b");

  /** Most methods of the corpus send one of what they declare; {@code proved} has whole ones. */
  private static final Pattern OF_SHORT_METHODS =
      Pattern.compile("\\[(response-never-sent|promised-field-not-sent|content-contradicts)]");

  static Stream<Program> programs() throws IOException {
    return Corpus.correct().stream();
  }

  @TempDir private Path folder;

  static Stream<Program> proved() throws IOException {
    return Corpus.proved().stream();
  }

  @ParameterizedTest
  @MethodSource("programs")
  void nothingIsWrong(Program program) throws IOException {
    assertThat(alarms(program))
        .filteredOn(message -> !OF_SHORT_METHODS.matcher(message).find())
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("proved")
  void nothingIsWrongWithWholeMethods(Program program) throws IOException {
    assertThat(alarms(program)).isEmpty();
  }

  private List<String> alarms(Program program) throws IOException {
    List<Path> files = new ArrayList<>();
    for (SourceText source : program.sources()) {
      Path file = folder.resolve("src").resolve(source.typeName().replace('.', '/') + ".java");
      Files.createDirectories(file.getParent());
      files.add(Files.writeString(file, source.text()));
    }

    Javac.Result result =
        new Javac(folder)
            .with("--release", "17", "-Xlint:all,-processing,-serial,-path")
            .run(files);

    assertThat(result.succeeded()).as("%s", result.diagnostics()).isTrue();
    return alarms(result);
  }

  @Test
  void thereAreManyOfThem() throws IOException {
    long endpoints =
        programs()
            .flatMap(program -> program.sources().stream())
            .flatMap(source -> ENDPOINT.matcher(source.text()).results())
            .count();
    assertThat(endpoints).isGreaterThanOrEqualTo(100);
  }

  private static List<String> alarms(Javac.Result result) {
    return result.diagnostics().stream()
        .filter(diagnostic -> diagnostic.getKind() != Diagnostic.Kind.NOTE)
        .map(diagnostic -> diagnostic.getLineNumber() + ": " + diagnostic.getMessage(null))
        .toList();
  }
}
