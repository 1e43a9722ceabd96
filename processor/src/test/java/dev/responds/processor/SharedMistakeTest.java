package dev.responds.processor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** One mistake is one message at its place, however many endpoints it touches. */
class SharedMistakeTest {

  private static final String RULE = "missing-www-authenticate";

  private static final String ENDPOINTS =
      """
      %s @GetMapping("/a") @Responds(200) public ResponseEntity<String> a() { return null; }
      %s @GetMapping("/b") @Responds(200) public ResponseEntity<String> b() { return null; }
      """;

  @Test
  void aBundleIsPointedAtOnce() {
    CompileResult result =
        Compile.controller(
                ENDPOINTS.formatted("@Refused", "@Refused")
                    + "@Responds(403)\n@Responds(401) @interface Refused {}")
            .run();

    assertThat(result.reported()).containsExactly("5:" + RULE);
    assertThat(result.message(RULE)).contains("(in 2 endpoints)");
  }

  @Test
  void aBundleInsideOfABundleIsPointedAtOnce() {
    CompileResult result =
        Compile.controller(
                ENDPOINTS.formatted("@Refused", "@Outer")
                    + "@Refused @interface Outer {}\n@Responds(401) @interface Refused {}")
            .run();

    assertThat(result.reported()).containsExactly("5:" + RULE);
    assertThat(result.message(RULE)).contains("(in 2 endpoints)");
  }

  @Test
  void oneEndpointIsNotCounted() {
    CompileResult result =
        Compile.controller(
                ENDPOINTS.formatted("@Refused", "") + "@Responds(401) @interface Refused {}")
            .run();

    assertThat(result.reported()).containsExactly("4:" + RULE);
    assertThat(result.message(RULE)).doesNotContain("endpoints)");
  }

  @Test
  void whatEachMethodDeclaresIsToldOfEach() {
    CompileResult result =
        Compile.controller(ENDPOINTS.formatted("@Responds(401)", "@Responds(401)")).run();

    assertThat(result.reported()).containsExactly("2:" + RULE, "3:" + RULE);
  }
}
