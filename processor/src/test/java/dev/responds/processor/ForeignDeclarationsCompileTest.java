package dev.responds.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A compile of code that declares its statuses in annotations of Swagger alone. */
class ForeignDeclarationsCompileTest {

  private static final String IMPORTS =
      """
      import io.swagger.v3.oas.annotations.media.*;
      import io.swagger.v3.oas.annotations.responses.*;
      import org.springframework.http.*;
      import org.springframework.web.bind.annotation.*;
      """;

  private static final String ORDERS =
      IMPORTS
          + """
          @RestController
          public class Orders {
            public record Order(String id) {}

            @GetMapping("/orders/{id}")
            @ApiResponse(responseCode = "200", description = "the caller may see it",
                content = @Content(schema = @Schema(implementation = Order.class)))
            @ApiResponse(responseCode = "401", description = "Unauthorized")
            ResponseEntity<?> find(@PathVariable String id) {
              return id.isEmpty()
                  ? ResponseEntity.notFound().build()
                  : ResponseEntity.ok(new Order(id));
            }
          }
          """;

  @TempDir private Path folder;

  private Path source(String text) throws IOException {
    Path file = folder.resolve("src").resolve("Orders.java");
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private String written(String file) throws IOException {
    return Files.readString(folder.resolve("classes/META-INF/responds").resolve(file));
  }

  @Test
  void pageCatalogueAndDocumentTellOfThemAndNoBuilderComes() throws IOException {
    new Javac(folder).compile(List.of(source(ORDERS)));

    assertThat(written("openapi.json"))
        .contains("the caller may see it")
        .contains("\"#/components/schemas/Order\"")
        .contains("\"401\"");
    assertThat(written("status-reference.html")).contains("the caller may see it");
    assertThat(written("catalog.json")).contains("\"notation\":\"swagger\"");
    assertThat(folder.resolve("classes/OrdersResponses.class")).doesNotExist();
  }

  @Test
  void whatTheCodeSendsAndNobodyDeclaresIsAWarning() throws IOException {
    Javac.Result result = new Javac(folder).run(List.of(source(ORDERS)));

    assertThat(Javac.reported(result.diagnostics()))
        .containsExactly("Orders.java:13:undeclared-response");
    assertThat(result.diagnostics().get(0).getKind()).isEqualTo(Diagnostic.Kind.WARNING);
  }

  @Test
  void theFixIsWrittenInTheSameAnnotations() throws IOException {
    Javac.Result result = new Javac(folder).run(List.of(source(ORDERS)));

    assertThat(result.diagnostics().get(0).getMessage(Locale.ENGLISH))
        .contains("which no @ApiResponse declares")
        .contains("add @ApiResponse(responseCode = \"404\", description = \"...\") to the method");
  }

  @Test
  void aPolicyMayAskForMore() throws IOException {
    String strict =
        ORDERS.replace(
            "@RestController",
            "@RestController @dev.responds.StatusPolicy(levels = @dev.responds.RuleLevel(rule ="
                + " \"undeclared-response\", severity = dev.responds.Severity.ERROR))");
    Javac.Result result = new Javac(folder).run(List.of(source(strict)));

    assertThat(result.succeeded()).isFalse();
  }

  @Test
  void whatOnlyOneOfTwoNotationsNamesIsADifference() throws IOException {
    String both =
        ORDERS.replace(
            "@GetMapping", "@dev.responds.Responds(200) @dev.responds.Responds(404) @GetMapping");
    String more = both.replace("\"401\"", "\"410\"");
    Javac.Result result = new Javac(folder).run(List.of(source(more)));

    assertThat(Javac.reported(result.diagnostics()))
        .contains("Orders.java:12:foreign-declaration-differs");
    assertThat(Files.readString(folder.resolve("generated/OrdersResponses.java")))
        .contains("notFound()")
        .doesNotContain("gone()");
  }
}
