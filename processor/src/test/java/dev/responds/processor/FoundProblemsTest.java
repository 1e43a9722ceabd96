package dev.responds.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.responds.contract.json.JsonObject;
import dev.responds.contract.json.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The problem types that only code tells are in the catalogue and on the page. */
class FoundProblemsTest {

  private static final String IMPORTS =
      "import java.net.URI; import dev.responds.*; import org.springframework.http.*;"
          + " import org.springframework.web.*; import org.springframework.web.bind.annotation.*; ";

  @TempDir private Path folder;

  private void compile(String source) throws IOException {
    Path file = folder.resolve("Stock.java");
    Files.writeString(file, IMPORTS + source);
    Javac.Result result = new Javac(folder).run(List.of(file));
    assertThat(result.succeeded()).as("%s", result.diagnostics()).isTrue();
  }

  private String file(String name) throws IOException {
    return Files.readString(folder.resolve("classes/META-INF/responds").resolve(name));
  }

  /** Returns each problem of the catalogue as its type, title and responses. */
  private List<String> problems() throws IOException {
    JsonObject catalog = JsonParser.object(file("catalog.json"));
    return Objects.requireNonNull(catalog.getArray("problems")).stream()
        .map(JsonObject.class::cast)
        .map(
            problem ->
                problem.getString("type")
                    + " | "
                    + problem.getString("title")
                    + " | "
                    + Objects.requireNonNull(problem.getArray("responses")).stream()
                        .map(JsonObject.class::cast)
                        .map(response -> response.getInteger("status"))
                        .toList())
        .toList();
  }

  private Document page() throws IOException {
    return Jsoup.parse(file("status-reference.html"));
  }

  @Test
  void aHandlerTellsTheTypeOfItsProblem() throws IOException {
    compile(
        """
        @RestController
        class Stock {
          static class Gone extends RuntimeException {}

          @GetMapping("/stock/{sku}")
          @Responds(200)
          @Responds(404)
          @Responds(409)
          int count(@PathVariable String sku) {
            if (sku.isEmpty()) throw new Gone();
            if (sku.length() > 9) throw new IllegalArgumentException();
            return 3;
          }

          @ExceptionHandler
          ProblemDetail gone(Gone gone) {
            ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.CONFLICT, "gone");
            problem.setType(URI.create("https://shop.example/problems/sold-out"));
            problem.setTitle("Nothing is left");
            return problem;
          }

          @ExceptionHandler
          ResponseEntity<ProblemDetail> unknown(IllegalArgumentException unknown) {
            return ResponseEntity.of(ProblemDetail.forStatus(404)).build();
          }
        }
        """);

    assertThat(problems())
        .containsExactly("https://shop.example/problems/sold-out | Nothing is left | [409]");
    Element section = Objects.requireNonNull(page().selectFirst(".problem[data-type*=sold-out]"));
    assertThat(section.select("h3 a").text()).isEqualTo("Nothing is left");
    assertThat(page().select(".controller a[href='#" + section.id() + "']").eachText())
        .containsOnly("https://shop.example/problems/sold-out");
    assertThat(page().select("a")).allMatch(Element::hasText);
  }

  @Test
  void anErrorResponseTellsTheTypeOfItsProblem() throws IOException {
    compile(
        """
        @RestController
        class Stock {
          static class SoldOut extends ErrorResponseException {
            SoldOut() {
              super(HttpStatus.CONFLICT);
              setType(URI.create("/problems/sold-out"));
            }
          }

          @GetMapping("/stock/{sku}")
          @Responds(200)
          @Responds(409)
          int count(@PathVariable String sku) {
            if (sku.isEmpty()) throw new SoldOut();
            return 3;
          }
        }
        """);

    assertThat(problems()).containsExactly("/problems/sold-out | Sold out | [409]");
  }

  @Test
  void anExceptionsOwnProblemNeedsNotBeNamedByTheEndpoint() throws IOException {
    compile(
        """
        @RestController
        class Stock {
          @Responds(value = 409, problem = "sold-out", when = "nothing is left")
          static class SoldOut extends RuntimeException {}

          @GetMapping("/stock/{sku}")
          @Responds(200)
          @Responds(409)
          int count(@PathVariable String sku) {
            if (sku.isEmpty()) throw new SoldOut();
            return 3;
          }
        }
        """);

    assertThat(problems()).hasSize(1).first().asString().endsWith("sold-out | Sold out | [409]");
  }

  @Test
  void aHelperIsToldTheType() throws IOException {
    compile(
        """
        @RestController
        class Stock {
          @GetMapping("/stock/{sku}")
          @Responds(200)
          @Responds(404)
          @Responds(409)
          ResponseEntity<?> count(@PathVariable String sku) {
            if (sku.isEmpty()) return problem(409, "https://shop.example/problems/sold-out");
            if (sku.length() > 9) return problem(404, "https://shop.example/problems/unknown");
            return ResponseEntity.ok(3);
          }

          private static ResponseEntity<ProblemDetail> problem(int status, String type) {
            ProblemDetail problem = ProblemDetail.forStatus(status);
            problem.setType(URI.create(type));
            return ResponseEntity.status(status).body(problem);
          }
        }
        """);

    assertThat(problems())
        .containsExactly(
            "https://shop.example/problems/sold-out | Sold out | [409]",
            "https://shop.example/problems/unknown | Unknown | [404]");
  }

  @Test
  void aTypeThatSaysNothingIsNone() throws IOException {
    compile(
        """
        @RestController
        class Stock {
          static class Gone extends RuntimeException {}

          @GetMapping("/stock/{sku}")
          @Responds(200)
          @Responds(409)
          int count(@PathVariable String sku) {
            if (sku.isEmpty()) throw new Gone();
            return 3;
          }

          @ExceptionHandler
          ProblemDetail gone(Gone gone) {
            ProblemDetail problem = ProblemDetail.forStatus(409);
            problem.setType(URI.create("about:blank"));
            return problem;
          }
        }
        """);

    assertThat(problems()).isEmpty();
  }

  @Test
  void whatADeclarationSaysComesFirst() throws IOException {
    compile(
        """
        @RestController
        class Stock {
          static class Gone extends RuntimeException {}

          @GetMapping("/stock/{sku}")
          @Responds(200)
          @Responds(value = 409, problem = "/problems/declared")
          int count(@PathVariable String sku) {
            if (sku.isEmpty()) throw new Gone();
            return 3;
          }

          @ExceptionHandler
          ProblemDetail gone(Gone gone) {
            ProblemDetail problem = ProblemDetail.forStatus(409);
            problem.setType(URI.create("/problems/sent"));
            return problem;
          }
        }
        """);

    assertThat(problems()).containsExactly("/problems/declared | Declared | [409]");
  }
}
