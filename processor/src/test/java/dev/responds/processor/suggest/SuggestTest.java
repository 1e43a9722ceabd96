package dev.responds.processor.suggest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sources are compiled, the suggested diff is applied, and they are compiled again. */
class SuggestTest {

  private static final String FOREIGN =
      """
      import io.swagger.v3.oas.annotations.responses.ApiResponse;
      """;

  private static final String SPRING =
      """
      import org.springframework.http.ResponseEntity;
      import org.springframework.web.bind.annotation.*;
      """;

  @TempDir private Path folder;
  private final Map<String, String> sources = new TreeMap<>();

  /** Paths in the diff begin where the version control does. */
  @BeforeEach
  void begin() throws IOException {
    Files.createDirectories(folder.resolve(".git"));
  }

  private SuggestedSources suggested(String... options) throws IOException {
    return SuggestedSources.of(folder, sources, UTF_8, options);
  }

  @Test
  void addsWhatTheCodeSendsAndWhatOthersSayOfIt() throws IOException {
    sources.put(
        "shop/Orders.java",
        """
        package shop;

        import io.swagger.v3.oas.annotations.media.Content;
        import io.swagger.v3.oas.annotations.media.Schema;
        import io.swagger.v3.oas.annotations.responses.ApiResponse;
        import java.net.URI;
        import org.springframework.http.ResponseEntity;
        import org.springframework.web.bind.annotation.*;

        @RestController
        public class Orders {

          /** Finds one. */
          @GetMapping("/orders/{id}")
          @ApiResponse(responseCode = "200", description = "the \\"order\\"")
          @ApiResponse(responseCode = "404", content = @Content(schema = @Schema(implementation = Lost.class)))
          @ApiResponse(responseCode = "409", description = "is never sent")
          public ResponseEntity<Object> find(@PathVariable String id) {
            return id.isEmpty()
                ? ResponseEntity.status(404).body(new Lost())
                : ResponseEntity.ok("x");
          }

          @PostMapping("/orders")
          public ResponseEntity<String> add() {
            return ResponseEntity.created(URI.create("/orders/1")).build();
          }

          public static class Lost {
            public String text = "";
          }
        }
        """);

    SuggestedSources after = suggested();

    assertThat(after.added("shop/Orders.java"))
        .containsExactly(
            "import dev.responds.Responds;",
            "  @Responds(value = 200, when = \"the \\\"order\\\"\", body = String.class)",
            "  @Responds(value = 404, body = Orders.Lost.class)",
            "  @Responds(value = 201, body = Void.class)");
    assertThat(after.text("shop/Orders.java"))
        .contains(
            """
              @ApiResponse(responseCode = "409", description = "is never sent")
              @Responds(value = 200, when = "the \\"order\\"", body = String.class)
              @Responds(value = 404, body = Orders.Lost.class)
              public ResponseEntity<Object> find(
            """
                .stripTrailing())
        .contains(
            """
            import dev.responds.Responds;
            import io.swagger.v3.oas.annotations.media.Content;
            """);
    assertThat(after.removed()).isEmpty();
    assertThat(after.compiledAgain()).containsExactly("Orders.java:18:foreign-declaration-differs");
    assertThat(after.suggestedAgain()).isEmpty();
  }

  @Test
  void whatIsAroundAllEndpointsOfAClassIsDeclaredThere() throws IOException {
    sources.put(
        "shop/Orders.java",
        "package shop;\n"
            + FOREIGN
            + SPRING
            + """
            @RestController
            class Orders {
            \t@GetMapping("/a")
            \t@ApiResponse(responseCode = "401", description = "not signed in")
            \t@ApiResponse(responseCode = "403")
            \tint a() {
            \t\treturn 1;
            \t}

            \t@GetMapping("/b")
            \t@ApiResponse(responseCode = "401", description = "not signed in")
            \tint b() {
            \t\treturn 1;
            \t}
            }
            """);

    SuggestedSources after = suggested();

    assertThat(after.added("shop/Orders.java"))
        .containsExactly(
            "import dev.responds.Responds;",
            "import dev.responds.SentBy;",
            "@Responds(value = 401, when = \"not signed in\")",
            "\t@Responds(200)",
            "\t@Responds(value = 403, sentBy = SentBy.INFRASTRUCTURE)",
            "\t@Responds(200)");
    assertThat(after.compiledAgain()).isEmpty();
    assertThat(after.suggestedAgain()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void whatIsAroundAllClassesOfAPackageIsDeclaredThere(boolean described) throws IOException {
    for (String name : List.of("Orders", "Stock")) {
      sources.put(
          "shop/" + name + ".java",
          "package shop;\n"
              + FOREIGN
              + SPRING
              + "@RestController class "
              + name
              + " {\n"
              + "  @GetMapping(\"/a"
              + name
              + "\")\n  @ApiResponse(responseCode = \"401\", description = \"who?\")\n"
              + "  int a() { return 1; }\n"
              + "  @GetMapping(\"/b"
              + name
              + "\")\n  @ApiResponse(responseCode = \"401\", description = \"who?\")\n"
              + "  int b() { return 1; }\n}\n");
    }
    if (described) {
      sources.put("shop/package-info.java", "/** Shops. */\npackage shop;\n");
    }

    SuggestedSources after = suggested();

    assertThat(after.text("shop/package-info.java"))
        .isEqualTo(
            described
                ? """
                /** Shops. */
                @dev.responds.Responds(value = 401, when = "who?")
                package shop;
                """
                : """
                @dev.responds.Responds(value = 401, when = "who?")
                package shop;
                """);
    assertThat(after.added("shop/Stock.java"))
        .containsExactly("import dev.responds.Responds;", "  @Responds(200)", "  @Responds(200)");
    assertThat(after.compiledAgain()).isEmpty();
    assertThat(after.suggestedAgain()).isEmpty();
  }

  @Test
  void takesAnnotationsAwayThatSayNothingMore() throws IOException {
    sources.put(
        "shop/Orders.java",
        """
        package shop;

        import io.swagger.v3.oas.annotations.responses.ApiResponse;
        import io.swagger.v3.oas.annotations.responses.ApiResponses;
        import org.springframework.web.bind.annotation.GetMapping;
        import org.springframework.web.bind.annotation.RestController;

        @RestController
        class Orders {

          @GetMapping("/a")
          @ApiResponses({
            @ApiResponse(responseCode = "200", description = "all (of \\"them)"), // so :)
            @ApiResponse(responseCode = "401", description = "not signed in")
          })
          int a() {
            return 1;
          }

          @ApiResponse(
              responseCode = "200",
              description = "one")
          @GetMapping("/b")
          int b() {
            return 1;
          }
        }
        """);

    SuggestedSources after = suggested("-Aresponds.suggest.replace=true");

    assertThat(after.text("shop/Orders.java"))
        .isEqualTo(
            """
            package shop;

            import dev.responds.Responds;
            import dev.responds.SentBy;
            import org.springframework.web.bind.annotation.GetMapping;
            import org.springframework.web.bind.annotation.RestController;

            @RestController
            class Orders {

              @GetMapping("/a")
              @Responds(value = 200, when = "all (of \\"them)")
              @Responds(value = 401, when = "not signed in", sentBy = SentBy.INFRASTRUCTURE)
              int a() {
                return 1;
              }

              @GetMapping("/b")
              @Responds(value = 200, when = "one")
              int b() {
                return 1;
              }
            }
            """);
    assertThat(after.compiledAgain()).isEmpty();
    assertThat(after.suggestedAgain()).isEmpty();
  }

  @Test
  void annotationsThatSayMoreStay() throws IOException {
    sources.put(
        "shop/Orders.java",
        """
        package shop;

        import io.swagger.v3.oas.annotations.headers.Header;
        import io.swagger.v3.oas.annotations.responses.ApiResponse;
        import org.springframework.web.bind.annotation.*;

        @RestController
        class Orders {
          @GetMapping("/a")
          @ApiResponse(responseCode = "200", description = "a", headers = @Header(name = "X-A"))
          @ApiResponse(responseCode = "4XX", description = "b")
          @ApiResponse(responseCode = "404", description = "is never sent")
          int a() {
            return 1;
          }
        }
        """);

    SuggestedSources after = suggested("-Aresponds.suggest.replace=true");

    assertThat(after.removed()).isEmpty();
    assertThat(after.added("shop/Orders.java"))
        .containsExactly("import dev.responds.Responds;", "  @Responds(value = 200, when = \"a\")");
  }

  @Test
  void whatSharesALineGetsItsDeclarationsThere() throws IOException {
    sources.put(
        "Orders.java",
        "import org.springframework.web.bind.annotation.*; @RestController class Orders {"
            + " @GetMapping(\"/a\") int a() { return 1; } }");

    SuggestedSources after = suggested();

    assertThat(after.text("Orders.java"))
        .isEqualTo(
            "import org.springframework.web.bind.annotation.*; @RestController class Orders {"
                + " @dev.responds.Responds(200) @GetMapping(\"/a\") int a() { return 1; } }");
    assertThat(after.suggestedAgain()).isEmpty();
  }

  @Test
  void anotherTypeMayHaveOurName() throws IOException {
    sources.put("shop/Responds.java", "package shop;\n@interface Responds {}\n");
    sources.put(
        "shop/Orders.java",
        """
        package shop;

        import org.springframework.web.bind.annotation.*;

        @RestController
        class Orders {
          @Responds
          @GetMapping("/a")
          int a() {
            return 1;
          }
        }
        """);

    SuggestedSources after = suggested();

    assertThat(after.added("shop/Orders.java")).containsExactly("  @dev.responds.Responds(200)");
    assertThat(after.compiledAgain()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "EUC-KR", "ISO-8859-1"})
  void filesStayAsTheyAreWritten(String name) throws IOException {
    Charset charset = Charset.forName(name);
    String word = name.equals("ISO-8859-1") ? "schön" : "주문";
    sources.put(
        "shop/Orders.java",
        ("package shop;\n\n"
                + SPRING
                + "\n/** "
                + word
                + ". */\n@RestController\nclass Orders {\n\n  /** "
                + word
                + ". */\n  @GetMapping(\"/a\")\n  int a() {\n    return 1;\n  }\n}")
            .replace("\n", "\r\n"));

    SuggestedSources after =
        SuggestedSources.of(folder, sources, charset, "-encoding", charset.name());

    assertThat(after.text("shop/Orders.java"))
        .contains("  @GetMapping(\"/a\")\r\n  @Responds(200)\r\n  int a()")
        .contains("/** " + word + ". */\r\n")
        .endsWith("}");
    assertThat(after.suggestedAgain()).isEmpty();
  }

  @Test
  void declaresNothingThatIsDeclaredAround() throws IOException {
    sources.put(
        "shop/Api.java",
        """
        package shop;
        import dev.responds.Responds;
        import org.springframework.web.bind.annotation.*;
        interface Api {
          @GetMapping("/a")
          @Responds(200)
          int a();
        }
        """);
    sources.put(
        "shop/Orders.java",
        """
        package shop;
        import dev.responds.Responds;
        import org.springframework.http.*;
        import org.springframework.web.bind.annotation.*;
        @RestController
        @Responds(value = 401, when = "who?")
        class Orders implements Api {
          public int a() {
            return 1;
          }

          @GetMapping("/b")
          int b() {
            throw new Lost();
          }

          @Responds(404)
          @ResponseStatus(HttpStatus.NOT_FOUND)
          static class Lost extends RuntimeException {}
        }
        """);

    assertThat(suggested().diff()).isEmpty();
  }

  /** A rule would stop the compile for a 206 without Content-Range. */
  @Test
  void suggestsNothingThatStopsTheCompile() throws IOException {
    sources.put(
        "shop/Orders.java",
        """
        package shop;
        import org.springframework.http.*;
        import org.springframework.web.bind.annotation.*;
        @RestController
        class Orders {
          @GetMapping("/a")
          ResponseEntity<String> a(boolean all) {
            return all ? ResponseEntity.ok("x") : ResponseEntity.status(206).body("");
          }
        }
        """);

    SuggestedSources after = suggested();

    assertThat(after.added("shop/Orders.java"))
        .containsExactly("import dev.responds.Responds;", "  @Responds(200)");
    assertThat(after.compiledAgain()).containsExactly("Orders.java:9:undeclared-response");
    assertThat(after.suggestedAgain()).isEmpty();
  }

  private static final String STOCK =
      """

      @RestController
      class Stock {
        @GetMapping("/stock")
        @ApiResponse(responseCode = "404", content = @Content(array = @ArraySchema(schema = @Schema(implementation = String.class))))
        // TODO: count them
        ResponseEntity<?> stock(Shop shop) { return shop.answer(); }
      }

      interface Shop { ResponseEntity<?> answer(); }
      """;

  private static final String STOCK_IMPORTS =
      """
      import io.swagger.v3.oas.annotations.media.*;
      import io.swagger.v3.oas.annotations.responses.ApiResponse;
      """;

  @Test
  void importsStayInTheirGroups() throws IOException {
    String platformApart =
        "package a;\n\n"
            + "import com.fasterxml.jackson.annotation.*;\n"
            + STOCK_IMPORTS
            + SPRING
            + "\nimport java.net.URI;\n";
    sources.put("a/Stock.java", platformApart + STOCK);
    String rootsApart = "package b;\n\nimport java.net.URI;\n\n" + STOCK_IMPORTS + "\n" + SPRING;
    sources.put("b/Stock.java", rootsApart + STOCK);
    String platformFirst = "package c;\n\nimport java.net.URI;\n\n" + STOCK_IMPORTS + SPRING;
    sources.put("c/Stock.java", platformFirst + STOCK);

    SuggestedSources after = suggested();

    assertThat(after.text("a/Stock.java"))
        .contains("jackson.annotation.*;\nimport dev.responds.Responds;\nimport io.")
        .contains("\n\nimport java.net.URI;\nimport java.util.List;\n");
    assertThat(after.text("b/Stock.java"))
        .contains(
            """
            import java.net.URI;
            import java.util.List;

            import dev.responds.Responds;

            import io.\
            """);
    assertThat(after.text("c/Stock.java"))
        .contains(
            """
            import java.net.URI;
            import java.util.List;

            import dev.responds.Responds;
            import io.\
            """)
        .contains("  @Responds(value = 404, body = List.class, of = String.class)\n  // TODO");
    assertThat(after.suggestedAgain()).isEmpty();
  }

  @Test
  void aLongDeclarationHasALineForEachAttribute() throws IOException {
    String when =
        "the order was sent to somebody who has moved, and nobody knows where they live now";
    sources.put(
        "Stock.java",
        STOCK_IMPORTS
            + SPRING
            + STOCK.replace("content =", "description = \"" + when + "\", content ="));

    SuggestedSources after = suggested();

    assertThat(after.text("Stock.java"))
        .contains(
            """
              @Responds(
                  value = 404,
                  when = "%s",
                  body = java.util.List.class,
                  of = String.class)
            """
                .formatted(when));
    assertThat(after.suggestedAgain()).isEmpty();
  }

  @Test
  void whoRefusesACallerIsSaidWhereItIsKnown() throws IOException {
    sources.put(
        "Stock.java",
        FOREIGN
            + SPRING
            + """

            @RestController
            class Stock {
              @GetMapping("/a")
              @ApiResponse(responseCode = "403", description = "nobody")
              ResponseEntity<String> known() { return ResponseEntity.ok(""); }

              @GetMapping("/b")
              @ApiResponse(responseCode = "403", description = "no clerk")
              @ApiResponse(responseCode = "429", description = "too often")
              ResponseEntity<String> unknown(Guard guard) { guard.demand(); return ResponseEntity.ok(""); }

              @GetMapping("/c")
              ResponseEntity<String> open() { return ResponseEntity.ok(""); }
            }

            interface Guard { void demand(); }
            """);

    SuggestedSources after = suggested();

    assertThat(after.added("Stock.java"))
        .contains(
            "  @Responds(value = 403, when = \"nobody\", sentBy = SentBy.INFRASTRUCTURE)",
            "  @Responds(value = 403, when = \"no clerk\")",
            "  @Responds(value = 429, when = \"too often\", sentBy = SentBy.INFRASTRUCTURE)");
  }

  @Test
  void theReasonIsKeptBesideTheStatusOfTheFramework() throws IOException {
    sources.put(
        "Stock.java",
        FOREIGN
            + SPRING
            + """

            @RestController
            class Stock {
              @PostMapping("/a") @ResponseStatus(org.springframework.http.HttpStatus.ACCEPTED)
              @ApiResponse(responseCode = "202", description = "it is ordered")
              String order() { return ""; }

              @DeleteMapping("/b") @ResponseStatus(org.springframework.http.HttpStatus.NO_CONTENT)
              @ApiResponse(responseCode = "204", description = "it is gone")
              void delete() {}
            }
            """);

    SuggestedSources after = suggested();

    assertThat(after.added("Stock.java"))
        .contains("  @Responds(value = 202, when = \"it is ordered\")")
        .anyMatch(line -> line.contains("204") && line.contains("it is gone"));
  }

  @Test
  void whatAServiceOfAnotherModuleMayRefuseStays() throws IOException {
    sources.put(
        "Stock.java",
        """
        import io.swagger.v3.oas.annotations.media.Content;
        import io.swagger.v3.oas.annotations.media.Schema;
        """
            + FOREIGN
            + SPRING
            + """

            @RestController
            class Stock {
              @PostMapping("/a")
              @ApiResponse(responseCode = "200", description = "it is there already")
              @ApiResponse(responseCode = "201", description = "it is added")
              @ApiResponse(responseCode = "409", description = "another has the name")
              ResponseEntity<String> add(Shelf shelf) {
                shelf.add("");
                return ResponseEntity.status(201).body("");
              }

              @DeleteMapping("/a")
              @ApiResponse(responseCode = "400", content = @Content(schema = @Schema(implementation = Lost.class)))
              ResponseEntity<Void> remove(Shelf shelf, boolean sure) {
                shelf.remove("");
                return sure ? ResponseEntity.noContent().build() : ResponseEntity.badRequest().build();
              }
            }

            interface Shelf { void add(String name); void remove(String name); }

            class Lost {}
            """);

    SuggestedSources after = suggested();

    assertThat(after.added("Stock.java"))
        .contains(
            "  @Responds(value = 201, when = \"it is added\")",
            "  @Responds(value = 409, when = \"another has the name\")",
            "  @Responds(value = 400, body = Lost.class)")
        .noneMatch(line -> line.contains("200"));
    assertThat(after.suggestedAgain()).isEmpty();
  }

  @Test
  void mediaTypesAreRefusedWhereThereIsContent() throws IOException {
    sources.put(
        "Stock.java",
        FOREIGN
            + SPRING
            + """

            @RestController
            @ApiResponse(responseCode = "406", description = "no such format")
            @ApiResponse(responseCode = "415", description = "no such content")
            class Stock {
              @GetMapping("/taken")
              String get() { return ""; }

              @PostMapping("/sent")
              void post(@RequestBody String text) {}

              @DeleteMapping("/neither")
              ResponseEntity<Void> delete() { return ResponseEntity.noContent().build(); }

              @DeleteMapping(value = "/asked", consumes = "text/plain", produces = "text/plain")
              void asked() {}

              @DeleteMapping(value = "/field", headers = "Accept=text/plain")
              void field() {}

              @DeleteMapping("/any")
              ResponseEntity<?> any(jakarta.servlet.http.HttpServletRequest request) {
                return ResponseEntity.noContent().build();
              }

              @DeleteMapping("/thrown")
              void thrown(boolean odd) {
                if (odd) {
                  throw new org.springframework.web.server.ResponseStatusException(
                      org.springframework.http.HttpStatus.UNSUPPORTED_MEDIA_TYPE);
                }
              }
            }
            """);

    SuggestedSources after = suggested();

    String[] mappings = after.text("Stock.java").split("Mapping\\(");
    assertThat(mappings).hasSize(8);
    assertThat(refused(mappings[1])).containsExactly(406);
    assertThat(refused(mappings[2])).containsExactly(415);
    assertThat(refused(mappings[3])).isEmpty();
    assertThat(refused(mappings[4])).containsExactly(406, 415);
    assertThat(refused(mappings[5])).containsExactly(406);
    assertThat(refused(mappings[6])).containsExactly(406, 415);
    assertThat(refused(mappings[7])).containsExactly(415);
    assertThat(after.suggestedAgain()).isEmpty();
  }

  /** Returns which of these are declared after a mapping, in the text up to the next. */
  private static List<Integer> refused(String text) {
    List<Integer> refused = new ArrayList<>();
    for (String line : text.lines().toList()) {
      if (line.startsWith("  @Responds")) {
        for (int status : List.of(406, 415)) {
          if (line.contains(Integer.toString(status))) {
            refused.add(status);
          }
        }
      }
    }
    return refused;
  }

  @Test
  void namesTheContentWhereTheReturnTypeDoesNotAndAllOfTheCodeDoes() throws IOException {
    sources.put(
        "shop/Orders.java",
        """
        package shop;

        import dev.responds.Responds;
        import java.util.List;
        import org.springframework.http.ResponseEntity;
        import org.springframework.web.bind.annotation.*;
        import shop.data.Draft;

        @RestController
        public class Orders {

          @GetMapping("/one")
          public ResponseEntity<?> one(boolean lost) {
            return lost ? ResponseEntity.status(404).body(new Lost()) : ResponseEntity.ok(draft());
          }

          @GetMapping("/either")
          public ResponseEntity<?> either(boolean lost) {
            return lost ? ResponseEntity.ok(new Lost()) : ResponseEntity.ok(draft());
          }

          @GetMapping("/some")
          public ResponseEntity<?> some() {
            return ResponseEntity.ok(List.of(draft()));
          }

          @GetMapping("/known")
          public ResponseEntity<Draft> known() {
            return ResponseEntity.ok(draft());
          }

          static Draft draft() {
            return new Draft();
          }

          static class Lost {
            public String text = "";
          }
        }
        """);
    sources.put("shop/data/Draft.java", "package shop.data; public class Draft {}");

    SuggestedSources after = suggested();

    assertThat(after.added("shop/Orders.java"))
        .containsExactly(
            "  @Responds(value = 200, body = Draft.class)",
            "  @Responds(value = 404, body = Orders.Lost.class)",
            "  @Responds(200)",
            "  @Responds(200)",
            "  @Responds(200)");
    assertThat(after.compiledAgain()).isEmpty();
    assertThat(after.suggestedAgain()).isEmpty();
  }
}
