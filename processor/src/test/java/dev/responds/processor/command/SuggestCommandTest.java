package dev.responds.processor.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command compiles sources that somebody else builds, and writes what they lack. */
class SuggestCommandTest {

  private static final String SOURCE =
      """
      package shop;

      import org.springframework.web.bind.annotation.GetMapping;
      import org.springframework.web.bind.annotation.RestController;

      @RestController
      class Stock {

        @GetMapping("/stock")
        int count() {
          return 3;
        }
      }
      """;

  @TempDir private Path folder;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int run(String... arguments) {
    return new Main(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8))
        .run(List.of(arguments));
  }

  private Path source(String text) throws IOException {
    Files.createDirectories(folder.resolve(".git"));
    Path file = folder.resolve("src/shop/Stock.java");
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private static String classpath() {
    return System.getProperty("java.class.path");
  }

  @Test
  void printsTheDiffAndTellsWhatItKnows() throws IOException {
    source(SOURCE);

    int code = run("suggest", folder.resolve("src").toString(), "--classpath", classpath());

    assertThat(err.toString(StandardCharsets.UTF_8))
        .startsWith("Responds: endpoints: 1; responses: none declared, 1 found in the code");
    assertThat(code).isZero();
    assertThat(out.toString(StandardCharsets.UTF_8))
        .startsWith("diff --git a/src/shop/Stock.java b/src/shop/Stock.java\n")
        .contains("\n+  @Responds(200)\n");
  }

  @Test
  void mendsWhatARuleFindsAlsoIfThatIsAnError() throws IOException {
    source(
        SOURCE
            .replace("@GetMapping", "@Responds(value = 200, body = String.class)\n  @GetMapping")
            .replace("import org", "import dev.responds.Responds;\nimport org"));
    String sources = folder.resolve("src").toString();

    int code = run("suggest", sources, "--classpath", classpath(), "--fix", "content-mismatch");

    assertThat(code).isZero();
    assertThat(out.toString(StandardCharsets.UTF_8))
        .contains("\n-  @Responds(value = 200, body = String.class)\n+  @Responds(200)\n");
  }

  @Test
  void aRuleThatMendsNothingIsNamed() throws IOException {
    source(SOURCE);
    String sources = folder.resolve("src").toString();
    Path diff = folder.resolve("fix.diff");

    int code =
        run(
            "suggest",
            sources,
            "--classpath",
            classpath(),
            "--fix",
            "content-mismatch, missing-location-201",
            "--out",
            diff.toString());

    assertThat(code).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .startsWith("--fix cannot be \"missing-location-201\"; permitted: body-type-arguments, ")
        .hasLineCount(1);
    assertThat(diff).doesNotExist();
  }

  @Test
  void writesTheDiff() throws IOException {
    Path file = source(SOURCE);
    Path diff = folder.resolve("patches/suggest.diff");

    int code =
        run("suggest", file.toString(), "--classpath", classpath(), "--out", diff.toString());

    assertThat(code).isZero();
    assertThat(out.toString(StandardCharsets.UTF_8)).isEmpty();
    assertThat(diff).content().contains("\n+import dev.responds.Responds;\n");
  }

  @Test
  void sourcesThatDoNotCompileAreNamed() throws IOException {
    source(SOURCE.replace("return 3", "return three"));

    int code = run("suggest", folder.resolve("src").toString(), "--classpath", classpath());

    assertThat(code).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .startsWith("the sources do not compile: ")
        .contains("Stock.java:11");
    assertThat(out.toString(StandardCharsets.UTF_8)).isEmpty();
  }

  @Test
  void badInputIsOneLine() throws IOException {
    assertThat(run("suggest")).isEqualTo(2);
    assertThat(run("suggest", folder.resolve("none").toString())).isEqualTo(2);
    assertThat(run("suggest", folder.toString())).isEqualTo(2);

    assertThat(err.toString(StandardCharsets.UTF_8).lines())
        .containsExactly(
            "SOURCES is missing",
            folder.resolve("none") + ": there is no such file or folder",
            "there is no source file");
  }
}
