package dev.responds.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import dev.responds.processor.compilers.Corpus;
import dev.responds.processor.compilers.Program;
import java.io.IOException;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Input that nobody would think of: what is odd but right, under {@code odd}; what does not
 * compile, under {@code broken}; and what is misused, with its marks, under {@code mistaken}.
 */
class OddInputTest {

  private static final String IMPORTS =
      "package shop; import dev.responds.*; import org.springframework.web.bind.annotation.*;\n";

  static Stream<Program> odd() throws IOException {
    return Corpus.odd().stream();
  }

  static Stream<Program> broken() throws IOException {
    return Corpus.broken().stream();
  }

  static Stream<Program> mistaken() throws IOException {
    return Corpus.mistaken().stream();
  }

  @ParameterizedTest
  @MethodSource("odd")
  void whatIsOddCompilesWithoutAWord(Program program) {
    CompileResult result = Compile.program(program).with("-Werror").run();

    assertThat(result.compilation().diagnostics()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("broken")
  void codeThatDoesNotCompileGetsTheCompilersMessagesAlone(Program program) {
    CompileResult result = Compile.program(program).run();

    assertThat(result.reported()).isEmpty();
    assertThat(result.foreign(Diagnostic.Kind.ERROR)).isNotEmpty();
    assertThat(result.foreign(Diagnostic.Kind.ERROR))
        .noneMatch(error -> error.contains("Responses does not exist"));
  }

  @ParameterizedTest
  @MethodSource("mistaken")
  void exactlyTheMarkedLinesAreReported(Program program) {
    CompileResult result = Compile.program(program).run();

    assertThat(result.reported()).isNotEmpty().isEqualTo(program.marks());
  }

  @ParameterizedTest
  @CsvSource({
    "Overloaded, duplicate-endpoint-name, @Endpoint(name = ",
    "Waivers, unknown-rule, missing-location-201",
    "NameTaken, builder-not-written, OrdersResponses",
  })
  void whatIsMisusedIsNamed(String name, String id, String part) throws IOException {
    Program program =
        mistaken().filter(one -> one.name().equals("mistaken-" + name)).findFirst().orElseThrow();

    assertThat(Compile.program(program).run().message(id)).contains(part);
  }

  @Test
  void aDeclarationThatNothingRoutesToIsAWarning() {
    CompileResult result =
        Compile.source(
                "shop.Lost",
                "package shop;\n class Lost {\n @dev.responds.Responds(200) void run() {} }")
            .run();

    assertThat(result.reported()).containsExactly("3:no-endpoint");
    assertThat(result.compilation().status()).isEqualTo(Compilation.Status.SUCCESS);
  }

  @Test
  void aThousandEndpointsAreNoTrouble() {
    Compile compile = Compile.controller("");
    for (int i = 0; i < 100; i++) {
      compile.and("shop.C" + i, controllerOfTen("C" + i));
    }

    CompileResult result = compile.run();

    assertThat(result.compilation().diagnostics()).isEmpty();
    assertThat(result.compilation().generatedSourceFiles()).hasSize(100);
  }

  private static String controllerOfTen(String name) {
    StringBuilder source = new StringBuilder(IMPORTS);
    source.append("@RestController class ").append(name).append(" {\n");
    for (int i = 0; i < 10; i++) {
      source.append(
          """
          @GetMapping("/%1$s/%2$d") @Responds(value = 200, body = String.class) @Responds(404)
          %1$sResponses.E%2$d e%2$d() { return %1$sResponses.Respond.e%2$d().ok().body(""); }
          """
              .formatted(name, i));
    }
    return source.append("}").toString();
  }
}
