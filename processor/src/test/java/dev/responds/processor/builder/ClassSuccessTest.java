package dev.responds.processor.builder;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.responds.processor.Compile;
import dev.responds.processor.CompileResult;
import org.junit.jupiter.api.Test;

/** A success on a class is what its methods send that declare none. */
class ClassSuccessTest {

  private static CompileResult compile(String around, String body) {
    return Compile.source(
            "shop.Orders",
            """
            package shop;
            import dev.responds.*;
            import org.springframework.http.*;
            import org.springframework.web.bind.annotation.*;
            %s @RestController public class Orders {
              %s
            }
            """
                .formatted(around, body))
        .run();
  }

  @Test
  void methodsWithoutSuccessesHaveTheFactoriesOfTheirClass() {
    CompileResult result =
        compile(
            "@Responds(200) @Responds(value = 302, when = \"nobody is signed in\") @Responds(503)",
            """
            @GetMapping("/a") public ResponseEntity<String> a() { return null; }
              @GetMapping("/b") @Responds(404) public OrdersResponses.B b() { return null; }
            """);

    String generated = generated(result);
    assertThat(generated).contains(" ok()", "notFound()");
    assertThat(generated).doesNotContain("found302", " found()", "serviceUnavailable");
    assertThat(result.reported()).isEmpty();
  }

  @Test
  void aRedirectCountsWhereItIsAlone() {
    assertThat(
            generated(
                compile(
                    "@Responds(value = 303, when = \"there is another page\")",
                    """
                    @PostMapping("/a") public OrdersResponses.A a() { return null; }
                    """)))
        .contains(" seeOther(");
  }

  @Test
  void methodsThatDeclareASuccessSendNoOther() {
    assertThat(
            generated(
                compile(
                    "@Responds(200)",
                    """
                    @DeleteMapping("/a") @Responds(204) public OrdersResponses.A a() { return null; }
                    """)))
        .contains(" noContent()")
        .doesNotContain(" ok()");
  }

  @Test
  void methodsOfOneNameNeedNoBuilders() {
    CompileResult result =
        compile(
            "@Responds(200) @Responds(201)",
            """
            @GetMapping("/a") public ResponseEntity<String> a() { return null; }
              @GetMapping("/b") public ResponseEntity<String> a(@RequestParam String b) { return null; }
              @GetMapping("/c") public String c() { return ""; }
            """);

    assertThat(result.compilation()).succeeded();
    assertThat(result.reported()).isEmpty();
  }

  private static String generated(CompileResult result) {
    return result.compilation().generatedSourceFiles().stream()
        .filter(file -> file.getName().endsWith("OrdersResponses.java"))
        .map(ClassSuccessTest::text)
        .findFirst()
        .orElse("");
  }

  private static String text(javax.tools.JavaFileObject file) {
    try {
      return file.getCharContent(true).toString();
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
