package dev.responds.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.responds.processor.session.Keeper;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What nobody has changed is not found out again, and what somebody has changed is. */
class StandingTest {

  private static final String IMPORTS =
      """
      package shop;
      import dev.responds.*;
      import org.springframework.http.*;
      import org.springframework.web.bind.annotation.*;
      """;

  private static final String ORDERS =
      IMPORTS
          + """
          @RestController
          public class Orders {
            /** Finds all. */
            @GetMapping("/orders")
            @Responds(200)
            ResponseEntity<shop.dto.Order> all(boolean any) {
              Stock.check();
              return any ? ResponseEntity.ok(null) : ResponseEntity.notFound().build();
            }
          }
          """;

  private static final String CARTS =
      IMPORTS
          + """
          @RestController
          public class Carts {
            @GetMapping("/carts")
            @Responds(200)
            CartsResponses.All all() {
              return CartsResponses.Respond.all().ok().body("none");
            }
          }
          """;

  private static final String STOCK =
      """
      package shop;
      public class Stock {
        static void check() {
        }
      }
      """;

  private static final String ORDER = "package shop.dto; public record Order(long id) {}";

  private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

  @TempDir Path folder;

  private Path orders;
  private Path carts;
  private Path stock;

  @BeforeEach
  void build() throws IOException {
    compileLibrary(ORDER);
    orders = source("Orders", ORDERS);
    carts = source("Carts", CARTS);
    stock = source("Stock", STOCK);
    Javac javac = javac("build");
    javac.compile(List.of(orders, carts, stock));
    for (Path file : published(javac)) {
      Files.setLastModifiedTime(file, LONG_AGO);
    }
  }

  @Test
  void codeThatSendsTheSameWritesNothing() throws IOException {
    source("Orders", ORDERS.replace("Stock.check();", "Stock.check();\n// More.\n\n"));

    List<String> reported = Javac.reported(javac("build").compile(List.of(orders)));

    assertThat(reported)
        .containsExactly("Orders.java:10:undeclared-response", "Orders.java:9:content-contradicts");
    assertThat(published(javac("build")))
        .allSatisfy(file -> assertThat(Files.getLastModifiedTime(file)).isEqualTo(LONG_AGO));
    assertLikeCleanBuild();
  }

  @Test
  void aBuilderThatSaysTheSameIsNotWrittenAgain() throws IOException {
    Path builder = folder.resolve("build/generated/shop/CartsResponses.java");
    Files.setLastModifiedTime(builder, LONG_AGO);
    source("Carts", CARTS.replace("return Carts", "\n return Carts"));

    javac("build").compile(List.of(carts));

    assertThat(Files.getLastModifiedTime(builder)).isEqualTo(LONG_AGO);
    assertLikeCleanBuild();
  }

  @Test
  void aBuilderThatNoCompileHasFinishedIsWrittenAgain() throws IOException {
    Path compiled = folder.resolve("build/classes/shop/CartsResponses.class");
    Files.setLastModifiedTime(compiled, LONG_AGO);

    javac("build").compile(List.of(carts));

    assertThat(Files.getLastModifiedTime(compiled)).isGreaterThan(LONG_AGO);
  }

  @Test
  void codeThatSendsSomethingElseIsPublished() throws IOException {
    source("Orders", ORDERS.replace("ResponseEntity.notFound()", "ResponseEntity.badRequest()"));

    javac("build").compile(List.of(orders));

    assertLikeCleanBuild();
    assertThat(outputs("build").get("META-INF/responds/catalog.json")).contains("\"status\":400");
  }

  @Test
  void codeBelowAnEndpointThatSendsSomethingElseIsPublished() throws IOException {
    source(
        "Stock",
        STOCK.replace(
            "{\n  }",
            "{ throw new org.springframework.web.server.ResponseStatusException("
                + "org.springframework.http.HttpStatus.CONFLICT); }"));

    javac("build").compile(List.of(stock));

    assertLikeCleanBuild();
    assertThat(outputs("build").get("META-INF/responds/catalog.json")).contains("\"status\":409");
  }

  @Test
  void anEndpointIsNamedOnceWhoseCodeBelowSendsWhatItDoesNotDeclare() throws IOException {
    source(
        "Stock",
        STOCK.replace(
            "{\n  }",
            "{ throw new org.springframework.web.server.ResponseStatusException("
                + "org.springframework.http.HttpStatus.CONFLICT); }"));

    List<String> messages = messages(javac("build").run(List.of(stock)));

    assertThat(messages)
        .hasSize(2)
        .allSatisfy(
            message ->
                assertThat(message)
                    .contains("409")
                    .endsWith(
                        " at shop.Orders.all, which is not compiled now: code that it calls has"
                            + " changed"));
    assertThat(messages.get(0)).startsWith("[undeclared-response] ");
    assertThat(messages.get(1)).startsWith("[response-never-sent] ");
    assertThat(messages(javac("build").run(List.of(stock)))).isEmpty();
  }

  private static List<String> messages(Javac.Result result) {
    assertThat(result.succeeded()).isTrue();
    return result.diagnostics().stream()
        .map(diagnostic -> diagnostic.getMessage(Locale.ROOT).replaceFirst("^warning: ", ""))
        .filter(text -> text.startsWith("["))
        .toList();
  }

  @Test
  void whatADeclarationSaysElseIsPublished() throws IOException {
    source("Carts", CARTS.replace("@Responds(200)", "@Responds(200) @Responds(404)"));

    javac("build").compile(List.of(carts));

    assertLikeCleanBuild();
  }

  @Test
  void whatACommentSaysElseIsPublished() throws IOException {
    source("Orders", ORDERS.replace("Finds all.", "Finds the first ones."));

    javac("build").compile(List.of(orders));

    assertLikeCleanBuild();
    assertThat(outputs("build").get("META-INF/responds/openapi.json")).contains("the first ones");
  }

  @Test
  void whatALibraryHasElseIsPublished() throws IOException {
    compileLibrary(ORDER.replace("long id", "long id, String customer"));

    javac("build").compile(List.of(carts));

    assertLikeCleanBuild();
    assertThat(outputs("build").get("META-INF/responds/openapi.json")).contains("customer");
  }

  @Test
  void aFileThatIsDamagedIsWrittenAgain() throws IOException {
    Path page = folder.resolve("build/classes/META-INF/responds/status-reference.html");
    Files.writeString(page, "nothing");

    javac("build").compile(List.of(carts));

    assertLikeCleanBuild();
  }

  @Test
  void anotherOptionIsFollowed() throws IOException {
    javac("build").with("-Aresponds.title=Shop").compile(List.of(carts));

    assertThat(outputs("build").get("META-INF/responds/openapi.json")).contains("\"Shop\"");
  }

  @Test
  void aCompileThatFailsLeavesWhatThereIs() throws IOException {
    Map<String, String> before = outputs("build");
    source("Carts", CARTS.replace("return Carts", "int x = \"\"; return Carts"));

    assertThat(javac("build").run(List.of(carts)).succeeded()).isFalse();

    assertThat(outputs("build")).isEqualTo(before);
    source("Carts", CARTS);
    javac("build").compile(List.of(carts));
    assertThat(outputs("build")).isEqualTo(before);
  }

  private Javac javac(String name) {
    String path =
        folder.resolve(name).resolve("classes")
            + File.pathSeparator
            + folder.resolve("library/classes")
            + File.pathSeparator
            + System.getProperty("java.class.path");
    return new Javac(folder.resolve(name)).with("-cp", path);
  }

  private void compileLibrary(String text) throws IOException {
    Path file = Files.createDirectories(folder.resolve("library/src")).resolve("Order.java");
    new Javac(folder.resolve("library"))
        .processors(List::of)
        .with("-proc:none")
        .compile(List.of(Files.writeString(file, text)));
  }

  private Path source(String name, String text) throws IOException {
    Path file = folder.resolve("src").resolve(name + ".java");
    Files.createDirectories(folder.resolve("src"));
    return Files.writeString(file, text);
  }

  private Map<String, String> outputs(String name) {
    Map<String, String> outputs = new TreeMap<>(Javac.contents(javac(name).classes()));
    outputs.putAll(Javac.contents(javac(name).generated()));
    return outputs;
  }

  private void assertLikeCleanBuild() {
    javac("clean").compile(List.of(orders, carts, stock));
    Map<String, String> clean = outputs("clean");
    Map<String, String> built = outputs("build");
    assertThat(built.keySet()).isEqualTo(clean.keySet());
    clean.forEach((file, text) -> assertThat(text.equals(built.get(file))).as(file).isTrue());
  }

  private static List<Path> published(Javac javac) throws IOException {
    try (var files = Files.list(javac.classes().resolve("META-INF/responds"))) {
      List<Path> published = files.toList();
      assertThat(published).hasSize(5);
      assertThat(javac.generated().resolve(Keeper.PATH)).exists();
      return published;
    }
  }
}
