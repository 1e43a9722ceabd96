package dev.responds.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.responds.contract.json.JsonObject;
import dev.responds.contract.json.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An API that was written without Responds is compiled with it. */
class ZeroEditTest {

  private static final String IMPORTS =
      "import io.swagger.v3.oas.annotations.responses.ApiResponse;"
          + " import org.springframework.http.*; import org.springframework.web.bind.annotation.*; ";

  private static final String UNDECLARED =
      "@RestController class Stock { @GetMapping(\"/stock\") int count() { return 3; } }";

  @TempDir private Path folder;

  private Javac.Result compile(String source, String... options) throws IOException {
    Path file = folder.resolve("Stock.java");
    Files.writeString(file, IMPORTS + source);
    Javac.Result result = new Javac(folder).with(options).run(List.of(file));
    assertThat(result.succeeded()).as("%s", result.diagnostics()).isTrue();
    return result;
  }

  private static Optional<String> summary(Javac.Result result) {
    return result.diagnostics().stream()
        .map(diagnostic -> diagnostic.getMessage(Locale.ROOT))
        .filter(text -> text.startsWith("Responds: "))
        .findFirst();
  }

  private String file(String name) throws IOException {
    return Files.readString(folder.resolve("classes/META-INF/responds").resolve(name));
  }

  private boolean published() {
    return Files.exists(folder.resolve("classes/META-INF/responds/catalog.json"));
  }

  @Test
  void anApiWithoutDeclarationsIsPublishedFromItsCode() throws IOException {
    Javac.Result result =
        compile(
            """
            @RestController
            class Stock {
              @GetMapping("/stock/{sku}")
              ResponseEntity<Integer> count(@PathVariable String sku) {
                return sku.isEmpty() ? ResponseEntity.notFound().build() : ResponseEntity.ok(3);
              }
            }
            """);

    assertThat(Javac.reported(result.diagnostics())).isEmpty();
    assertThat(summary(result).orElseThrow())
        .startsWith("Responds: endpoints: 1; responses: none declared, 2 found in the code\n");
    JsonObject document = JsonParser.object(file("openapi.json"));
    JsonObject paths = Objects.requireNonNull(document.getObject("paths"));
    JsonObject path = Objects.requireNonNull(paths.getObject("/stock/{sku}"));
    JsonObject operation = Objects.requireNonNull(path.getObject("get"));
    assertThat(Objects.requireNonNull(operation.getObject("responses")).names())
        .containsExactly("200", "404");
    assertThat(file("catalog.json")).contains("\"status\":404");
    assertThat(file("status-reference.html")).contains("<code>/stock/{sku}</code>");
  }

  /** The block stands in docs/adopting.md. */
  @Test
  void theSummaryIsAsDocumented() throws IOException {
    Javac.Result result =
        compile(
            """
            @RestController
            class Stock {
              @GetMapping("/stock/{sku}")
              @ApiResponse(responseCode = "200", description = "how many there are")
              @ApiResponse(responseCode = "401", description = "nobody is signed in")
              ResponseEntity<Integer> count(@PathVariable String sku) {
                return sku.isEmpty() ? ResponseEntity.notFound().build() : ResponseEntity.ok(3);
              }

              @GetMapping("/stock")
              int count() { return 3; }
            }
            """);

    String documented = Files.readString(Path.of("../docs/adopting.md"));
    assertThat(documented).contains("Note: " + summary(result).orElseThrow() + "\n```");
  }

  @Test
  void findingsNobodyHasAskedForAreFew() throws IOException {
    StringBuilder methods = new StringBuilder();
    for (int i = 0; i < 8; i++) {
      methods.append(
          """
          @GetMapping("/stock%1$d")
          @ApiResponse(responseCode = "200")
          ResponseEntity<Integer> count%1$d(boolean any) {
            return any ? ResponseEntity.notFound().build() : ResponseEntity.ok(3);
          }
          """
              .formatted(i));
    }
    String api = "class Stock {\n" + methods + "}";

    Javac.Result first = compile("@RestController " + api);

    assertThat(Javac.reported(first.diagnostics()))
        .hasSize(5)
        .allMatch(message -> message.endsWith(":undeclared-response"));
    assertThat(summary(first).orElseThrow())
        .contains("findings: undeclared-response 8\n")
        .contains("not printed above: undeclared-response 3\n");

    Javac.Result asked =
        compile(
            "@dev.responds.StatusPolicy(levels = @dev.responds.RuleLevel(rule ="
                + " \"undeclared-response\", severity = dev.responds.Severity.WARNING))"
                + " @RestController "
                + api);

    assertThat(Javac.reported(asked.diagnostics())).hasSize(8);
    assertThat(summary(asked).orElseThrow()).doesNotContain("not printed");
  }

  @Test
  void adviceThatIsNotPrintedTakesNoPlaceOfAWarning() throws IOException {
    StringBuilder methods = new StringBuilder();
    for (int i = 0; i < 8; i++) {
      methods.append(
          """
          @GetMapping("/stock%1$d")
          @ApiResponse(responseCode = "200")
          @ApiResponse(responseCode = "409")
          @dev.responds.Responds(200)
          @dev.responds.Responds(404)
          ResponseEntity<Integer> count%1$d(boolean any) {
            return any ? ResponseEntity.notFound().build() : ResponseEntity.ok(3);
          }
          """
              .formatted(i));
    }

    Javac.Result result = compile("@RestController class Stock {\n" + methods + "}");

    assertThat(Javac.reported(result.diagnostics()))
        .filteredOn(message -> message.endsWith(":foreign-declaration-differs"))
        .hasSize(5);
    assertThat(summary(result).orElseThrow())
        .contains("foreign-declaration-differs 8")
        .contains("not printed above: foreign-declaration-differs 3");
  }

  @ParameterizedTest
  @CsvSource({
    "-Aresponds.summary=false, false, true",
    "-Aresponds.flow=false, true, true",
  })
  void theSummaryCanBeLeftOut(String option, boolean summary, boolean published)
      throws IOException {
    Javac.Result result = compile(UNDECLARED, option);

    assertThat(summary(result).isPresent()).isEqualTo(summary);
    assertThat(published()).isEqualTo(published);
  }

  /** Nothing was wrong then, and the compile goes on as any other. */
  @Test
  void anErrorThatIsWaivedEndsWithTheSummaryToo() throws IOException {
    Javac.Result result =
        compile(
            """
            @RestController
            class Stock {
              @GetMapping("/stock")
              @dev.responds.Responds(200)
              @dev.responds.Responds(value = 304, body = String.class)
              @dev.responds.Waive(rule = "body-on-bodyless-status", because = "it is legacy")
              ResponseEntity<String> count() { return ResponseEntity.ok("3"); }
            }
            """);

    assertThat(Javac.reported(result.diagnostics()))
        .noneMatch(message -> message.endsWith(":body-on-bodyless-status"));
    assertThat(summary(result).orElseThrow())
        .startsWith("Responds: endpoints: 1; responses: 2 declared, 1 of them proved by the code");
  }

  /** They may be those of a client. */
  @Test
  void interfacesAloneAreNoApi() throws IOException {
    Javac.Result result = compile("interface Stock { @GetMapping(\"/stock\") int count(); }");

    assertThat(summary(result)).isEmpty();
    assertThat(published()).isFalse();
  }

  @Test
  void codeWithoutEndpointsIsNoApi() throws IOException {
    assertThat(summary(compile("class Stock {}"))).isEmpty();
    assertThat(published()).isFalse();
  }

  /** Which statuses a default or a range means is not known, so that nobody can say they lack. */
  @Test
  void anEndpointWithADefaultAloneIsNotCalledUndeclared() throws IOException {
    Javac.Result result =
        compile(
            """
            @RestController
            class Stock {
              @GetMapping("/a") @ApiResponse(responseCode = "200") String a() { return ""; }
              @GetMapping("/b") @ApiResponse(responseCode = "default") String b() { return ""; }
              @GetMapping("/c") @ApiResponse(responseCode = "2XX") String c() { return ""; }
              @GetMapping("/d") String d() { return ""; }
            }
            """,
            "-Aresponds.notes=true");

    assertThat(Javac.reported(result.diagnostics()))
        .containsExactly("Stock.java:6:endpoint-undeclared");
  }
}
