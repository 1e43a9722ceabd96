package dev.responds.processor.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A module is compiled, and asked what it sends; then its class files are spoiled. */
class VerifyTest {

  private static final String SOURCE =
      """
      package shop;

      import java.util.Optional;
      import org.springframework.http.ResponseEntity;
      import org.springframework.web.bind.annotation.*;

      @RestController
      @RequestMapping("/orders")
      class Orders {
        @GetMapping("/{id}")
        ResponseEntity<String> find(@PathVariable String id) {
          if (id.isEmpty()) {
            throw new Missing();
          }
          return ResponseEntity.ok(id);
        }
      }

      @ResponseStatus(org.springframework.http.HttpStatus.NOT_FOUND)
      class Missing extends RuntimeException {}
      """;

  @TempDir Path folder;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private Path classes = Path.of("");

  @BeforeEach
  void compile() throws IOException {
    classes = folder.resolve("classes");
    Path source = folder.resolve("Orders.java");
    Files.writeString(source, SOURCE);
    int failed =
        ToolProvider.getSystemJavaCompiler()
            .run(null, null, null, "-d", classes.toString(), "-proc:none", source.toString());
    assertThat(failed).isZero();
  }

  @Test
  void eachStatusStandsWithItsWay() {
    assertThat(verify(classes.toString(), "--classpath", libraries())).isZero();

    assertThat(text(out).lines())
        .containsExactly(
            "GET /orders/{id}  Orders.find",
            "  200  String  Orders.find (Orders.java:15)",
            "  404  for Missing  Orders.find (Orders.java:13)",
            "1 endpoint, 2 statuses for certain, 0 not understood, "
                + text(out).replaceAll("(?s).*understood, (\\d+ classes read).*", "$1"));
    assertThat(text(err)).isEmpty();
  }

  @Test
  void aPolicySaysWhatCannotBeRead() throws IOException {
    Path source = folder.resolve("Locks.java");
    Files.writeString(
        source,
        """
        package shop;

        import dev.responds.ExceptionStatus;
        import dev.responds.StatusPolicy;
        import org.springframework.web.bind.annotation.*;

        @RestController
        class Locks {
          @PostMapping("/locks")
          void lock() {
            throw new IllegalStateException();
          }

          @StatusPolicy(
              exceptions = @ExceptionStatus(exception = RuntimeException.class, status = 423))
          static class Policy {}
        }
        """);
    int failed =
        ToolProvider.getSystemJavaCompiler()
            .run(null, null, null, "-d", classes.toString(), "-proc:none", source.toString());
    assertThat(failed).isZero();

    assertThat(verify(classes.toString(), "--policy", "shop.Locks.Policy")).isZero();
    assertThat(text(out)).contains("423  for IllegalStateException");

    assertThat(verify(classes.toString(), "--policy", "shop.Policy")).isEqualTo(2);
    assertThat(text(err)).contains("there is no class shop.Policy for --policy");
  }

  @Test
  void theTimeIsToldWhereItIsAskedFor() {
    assertThat(verify(classes.toString(), "--time")).isZero();

    assertThat(text(out).lines().reduce((first, last) -> last).orElse("")).endsWith(" ms");
  }

  @Test
  void truncatedClassFilesAreNamedInOneLine() throws IOException {
    Path file = classes.resolve("shop/Missing.class");
    byte[] whole = Files.readAllBytes(file);
    for (int length = 0; length < whole.length; length += 31) {
      out.reset();
      err.reset();
      Files.write(file, Arrays.copyOf(whole, length));

      assertThat(verify(classes.toString(), "--classpath", libraries())).isZero();

      assertThat(text(err).lines().count()).isLessThanOrEqualTo(1);
      assertThat(text(err) + text(out)).doesNotContain("Exception\tat").doesNotContain("\tat ");
    }
  }

  @Test
  void everyByteOfACallingClassMayBeWrong() throws IOException {
    Path file = classes.resolve("shop/Orders.class");
    byte[] whole = Files.readAllBytes(file);
    for (int i = 4; i < whole.length; i += 11) {
      byte[] spoiled = whole.clone();
      spoiled[i] ^= (byte) 0x55;
      Files.write(file, spoiled);

      assertThat(verify(classes.toString())).as(text(err)).isZero();
    }
    assertThat(text(err)).doesNotContain("\tat ");
  }

  @Test
  void classFilesOfALaterJavaAreNotLookedAt() throws IOException {
    Path file = classes.resolve("shop/Missing.class");
    byte[] later = Files.readAllBytes(file);
    later[7] = 120;
    Files.write(file, later);

    assertThat(verify(classes.toString(), "--classpath", libraries())).isZero();

    assertThat(text(err))
        .isEqualToIgnoringNewLines(
            "not looked at: shop.Missing (it is of a later Java than this can read)");
  }

  @Test
  void ofTwoClassesOfOneNameTheFirstIsTheOne() throws IOException {
    Path other = folder.resolve("other");
    Files.createDirectories(other.resolve("shop"));
    Files.copy(classes.resolve("shop/Orders.class"), other.resolve("shop/Orders.class"));

    assertThat(verify(classes.toString(), other.toString(), "--classpath", libraries())).isZero();

    assertThat(text(out)).contains("1 endpoint, 2 statuses");
  }

  @Test
  void whatIsMissingOnTheClassPathIsTold() {
    assertThat(verify(classes.toString(), "--classpath", "nowhere.jar")).isZero();

    assertThat(text(err)).startsWith("nowhere.jar: there is no such file or folder");
    assertThat(text(out)).contains("  200  String");
  }

  @ParameterizedTest
  @ValueSource(strings = {"verify --help", "help verify"})
  void usageNamesEachOption(String help) {
    assertThat(run(help.split(" "))).isZero();
    assertThat(text(out))
        .startsWith("Usage: responds verify ")
        .contains("CLASSES...")
        .contains("--classpath=PATH")
        .contains("--time");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "verify | CLASSES is missing",
        "verify nowhere | nowhere: there is no such file or folder",
        "verify . --nix | there is no option --nix",
        "verify . --classpath | --classpath has no value",
      })
  void wrongUsageIsOneLine(String arguments, String reason) {
    assertThat(run(arguments.split(" "))).isEqualTo(2);

    assertThat(text(err).lines()).containsExactly(reason);
    assertThat(text(out)).isEmpty();
  }

  @Test
  void aFileThatIsNoJarIsOneLine() throws IOException {
    Path file = Files.writeString(folder.resolve("orders.jar"), "text");

    assertThat(verify(file.toString())).isEqualTo(2);

    assertThat(text(err).lines()).hasSize(1);
  }

  private static String libraries() {
    String path = System.getProperty("java.class.path");
    return List.of(path.split(File.pathSeparator)).stream()
        .filter(entry -> entry.contains("spring-"))
        .collect(Collectors.joining(File.pathSeparator));
  }

  private int verify(String... arguments) {
    List<String> all = new ArrayList<>(List.of("verify"));
    all.addAll(List.of(arguments));
    return run(all.toArray(String[]::new));
  }

  private int run(String... arguments) {
    PrintStream told = new PrintStream(out, true, StandardCharsets.UTF_8);
    PrintStream failed = new PrintStream(err, true, StandardCharsets.UTF_8);
    return new Main(told, failed).run(List.of(arguments));
  }

  private static String text(ByteArrayOutputStream bytes) {
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
