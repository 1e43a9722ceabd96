package dev.responds.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import dev.responds.processor.compilers.Corpus;
import dev.responds.processor.compilers.Program;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Endpoints as a careful team writes them, in all the styles there are: not one error or warning.
 * To report a false alarm, add the endpoint to a file under {@code correct}.
 */
class CorrectEndpointsTest {

  private static final Pattern ENDPOINT =
      Pattern.compile(
          "@(?:Get|Post|Put|Patch|Delete)Mapping|@RequestMapping.*method = |@Endpoint|@(?:GET|HEAD|POST|PUT|DELETE)\\b");

  static Stream<Program> programs() throws IOException {
    return Corpus.correct().stream();
  }

  @ParameterizedTest
  @MethodSource("programs")
  void nothingIsWrong(Program program) {
    CompileResult result = Compile.program(program).with("--release", "17").run();

    assertThat(alarms(result.compilation())).isEmpty();
    assertThat(result.compilation().status()).isEqualTo(Compilation.Status.SUCCESS);
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

  private static List<String> alarms(Compilation compilation) {
    return compilation.diagnostics().stream()
        .filter(diagnostic -> diagnostic.getKind() != Diagnostic.Kind.NOTE)
        .map(diagnostic -> diagnostic.getLineNumber() + ": " + diagnostic.getMessage(null))
        .toList();
  }
}
