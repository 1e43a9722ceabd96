package dev.responds.processor.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.responds.contract.rule.CodeFixes;
import dev.responds.contract.rule.Rule;
import dev.responds.processor.Javac;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Applies fixes to sources, and compiles what comes of it. */
class FixesTest {

  private static final String HEAD =
      """
      package shop;

      import dev.responds.*;
      import org.springframework.http.*;
      import org.springframework.web.bind.annotation.*;

      """;

  /** What the examples on the page do not show, or not so that changes of the sources mend all. */
  private static final Map<String, String> OTHERS =
      Map.of(
          "body-type-arguments",
          "@GetMapping @Responds(value = 200, body = String.class, of = Long.class)",
          "content-range-contract",
          "@GetMapping @Responds(value = 200, headers = \"Content-Range: files 0-9/42\")",
          "content-type-in-headers",
          "@GetMapping @Responds(value = 200, headers = {\"Content-Type: text/csv\", \"ETag\"})",
          "misplaced-problem-type",
          "@GetMapping @Responds(value = 200, problem = \"none\")",
          "missing-location-redirect",
          "@GetMapping @RedirectsHome",
          "missing-mandatory-header",
          "@GetMapping @Upgrades",
          "missing-status-monitor",
          "@PostMapping @Accepts",
          "precondition-without-header",
          "@GetMapping @Responds(200) @Responds(428)",
          "query-contract",
          "@Endpoint(method = \"QUERY\", path = \"/\") @Responds(200)",
          "waiver-without-effect",
          "@GetMapping @Waive(rule = \"get-no-content\", because = \"so\") @Responds(200)");

  private static final String UNKNOWN_RULE =
      "@GetMapping @Responds(200) @Waive(rule = \"get-no-contents\", because = \"so\") @Responds(204)";

  private static final String ORDERS =
      """
      @RestController
      class Orders {
        %s
        ResponseEntity<String> orders(Shop shop) { return shop.answer(); }
      }

      interface Shop { ResponseEntity<String> answer(); }

      @Responds(307) @interface RedirectsHome {}
      @Responds(value = 426, headers = "X-Shop") @interface Upgrades {}
      @Responds(value = 202, body = Void.class) @interface Accepts {}
      """;

  @TempDir private Path folder;

  @BeforeEach
  void control() throws IOException {
    Files.createDirectory(folder.resolve(".git"));
  }

  static Collection<String> rules() {
    return CodeFixes.rules();
  }

  private static String example(String rule) throws IOException {
    String other = rule.equals("unknown-rule") ? UNKNOWN_RULE : OTHERS.get(rule);
    if (other != null) {
      return HEAD + ORDERS.formatted(other);
    }
    try (InputStream in = Rule.class.getResourceAsStream("examples/" + rule + ".java.txt")) {
      assertThat(in).as(rule).isNotNull();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .replaceAll(" // violates: \\S+", "");
    }
  }

  private SuggestedSources fixed(String rule, String text, String... options) throws IOException {
    String[] all = new String[options.length + 2];
    System.arraycopy(options, 0, all, 2, options.length);
    all[0] = "-Aresponds.suggest.fix=" + rule;
    all[1] = "-Aresponds.notes=true";
    return SuggestedSources.ofMistaken(folder, Map.of("Orders.java", text), all);
  }

  private static List<String> ids(List<String> reported) {
    return reported.stream().map(each -> each.substring(each.lastIndexOf(':') + 1)).toList();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void theExampleIsMended(String rule) throws IOException {
    SuggestedSources fixed = fixed(rule, example(rule));

    assertThat(fixed.diff()).isNotEmpty();
    assertThat(ids(fixed.compiledAgain())).doesNotContain(rule);
  }

  @Test
  void nothingElseIsTouched() throws IOException {
    String text =
        HEAD
            + """
            @RestController
            class Orders {
              @GetMapping("/a")
              @Responds( // the usual
                  value = 200, /* ) */
                  headers = {
                    "Vary: Accept", // "ETga"
                    "ETga"
                  })
              ResponseEntity<String> a(Shop shop) { return shop.answer(); }

              @GetMapping("/b") @Responds(value = 200, headers = "ETga", when = "\\"it\\", (so)")
              ResponseEntity<String> b(Shop shop) { return shop.answer(); }

              @GetMapping("/c") @Responds(value = 200, headers = Shop.FIELD)
              ResponseEntity<String> c(Shop shop) { return shop.answer(); }
            }

            interface Shop {
              String FIELD = "ETga";
              ResponseEntity<String> answer();
            }
            """;

    SuggestedSources fixed = fixed("misspelled-field-name", text);

    assertThat(fixed.text("Orders.java"))
        .isEqualTo(
            text.replace("        \"ETga\"\n", "        \"ETag\"\n")
                .replace("headers = \"ETga\"", "headers = \"ETag\""));
    // A constant may be used elsewhere.
    assertThat(fixed.compiledAgain()).containsExactly("Orders.java:21:misspelled-field-name");
  }

  @Test
  void severalRulesAreMendedAtOnce() throws IOException {
    String text =
        HEAD
            + """
            @RestController class Orders {
              @Waive(rule = "get-no-content", because = "so")
              @GetMapping @Responds(value = 200, headers = {"ETga", "Content-Type: text/csv"})
              ResponseEntity<String> orders(Shop shop) { return shop.answer(); }
            }
            interface Shop { ResponseEntity<String> answer(); }
            """;

    SuggestedSources fixed =
        fixed("misspelled-field-name, waiver-without-effect,content-type-in-headers", text);

    assertThat(fixed.diff().lines().filter(line -> line.matches("[-+] .*")))
        .containsExactly(
            "-  @Waive(rule = \"get-no-content\", because = \"so\")",
            "-  @GetMapping @Responds(value = 200, headers = {\"ETga\", \"Content-Type: text/csv\"})",
            "+  @GetMapping @Responds(value = 200, headers = \"ETag\", mediaType = \"text/csv\")");
    assertThat(fixed.compiledAgain()).isEmpty();
  }

  @Test
  void commentsAndListsStayWhole() throws IOException {
    String text =
        HEAD
            + """
            @RestController
            class Orders {
              @GetMapping("/a")
              @Responds(
                  value = 408 // slow
              )
              @Responds(200)
              ResponseEntity<String> a() { return ResponseEntity.ok(""); }

              @DeleteMapping("/b")
              @Responds(value = 204, headers = {
                "Content-Length: 0",
                "ETag" // strong
              })
              ResponseEntity<String> b(Shop shop) { return shop.answer(); }

              @GetMapping("/c")
              @Responds(value = 200, headers = "Content-Type: text/plain; charset=\\"utf-8\\"")
              ResponseEntity<String> c(Shop shop) { return shop.answer(); }
            }

            interface Shop { ResponseEntity<String> answer(); }
            """;

    SuggestedSources fixed =
        fixed("container-owned-status,header-on-bodyless,content-type-in-headers", text);

    assertThat(fixed.text("Orders.java"))
        .contains("      value = 408, sentBy = SentBy.INFRASTRUCTURE // slow\n  )")
        .contains("headers = {\n    \"ETag\" // strong\n  })")
        .contains("@Responds(value = 200, mediaType = \"text/plain; charset=\\\"utf-8\\\"\")");
  }

  @Test
  void annotationsOfOtherToolsStay() throws IOException {
    SuggestedSources fixed =
        fixed(
            "response-never-sent,content-contradicts",
            HEAD
                + """
                @RestController
                class Orders {
                  @GetMapping
                  @io.swagger.v3.oas.annotations.responses.ApiResponse(responseCode = "200")
                  @io.swagger.v3.oas.annotations.responses.ApiResponse(responseCode = "410")
                  ResponseEntity<String> orders() { return ResponseEntity.ok(""); }
                }
                """);

    assertThat(fixed.diff()).isEmpty();
  }

  @Test
  void whatComesAndWhatGoesAtOnePlaceAreBothDone() throws IOException {
    SuggestedSources fixed =
        fixed(
            "undeclared-response,waiver-without-effect",
            HEAD
                + """
                @RestController
                class Orders {
                  @GetMapping @Responds(200)
                  @Waive(rule = "get-no-content", because = "so")
                  ResponseEntity<String> orders(boolean b) {
                    return b ? ResponseEntity.ok("") : ResponseEntity.notFound().build();
                  }
                }
                """);

    assertThat(fixed.text("Orders.java")).contains("@Responds(value = 404").doesNotContain("Waive");
    assertThat(fixed.compiledAgain())
        .doesNotContain("Orders.java:10:undeclared-response")
        .noneMatch(line -> line.endsWith("waiver-without-effect"));
  }

  @Test
  void whatIsWaivedStays() throws IOException {
    SuggestedSources fixed =
        fixed(
            "response-never-sent",
            HEAD
                + """
                @RestController class Orders {
                  @GetMapping @Responds(200) @Responds(410)
                  @Waive(rule = "response-never-sent", because = "next week it is")
                  ResponseEntity<String> orders() { return ResponseEntity.ok(""); }
                }
                """);

    assertThat(fixed.diff()).isEmpty();
  }

  @Test
  void aRuleWithoutSuchAFixIsNamed() throws IOException {
    Path source =
        Files.writeString(folder.resolve("A.java"), "@dev.responds.Responds(200) interface A {}");

    Javac.Result result =
        new Javac(folder.resolve("out"))
            .with("-Aresponds.suggest=a.diff", "-Aresponds.suggest.fix=get-no-content")
            .run(List.of(source));

    assertThat(result.diagnostics().get(0).getMessage(null))
        .startsWith("[invalid-option-value]")
        .contains("get-no-content", "response-never-sent");
  }

  @Test
  void theDocumentNamesAllRules() throws IOException {
    String text = Files.readString(Path.of("../docs/adopting.md"));
    int start = text.indexOf("The rules are `");
    String rules = text.substring(start, text.indexOf(';', start));

    assertThat(Pattern.compile("`([a-z0-9-]+)`").matcher(rules).results())
        .extracting(match -> match.group(1))
        .containsExactlyElementsOf(CodeFixes.rules());
  }
}
