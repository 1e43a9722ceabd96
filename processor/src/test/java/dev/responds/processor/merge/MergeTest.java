package dev.responds.processor.merge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.responds.processor.Compile;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Modules are compiled, packed as builds do it, and merged. */
class MergeTest {

  private static final String CATALOG = "META-INF/responds/catalog.json";

  @TempDir Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private String orders = "";
  private String stock = "";

  @BeforeEach
  void compile() throws IOException {
    orders = catalog("orders", "Orders", "/orders/{id}");
    stock = catalog("stock", "Stock", "/stock/{sku}");
  }

  @Test
  void jarsAndFoldersBecomeOnePageAndOneCatalogue() throws IOException {
    assertThat(merge(jar("orders-api-1.2.jar", orders), classes("stock/target/classes", stock)))
        .isZero();

    String page = Files.readString(folder.resolve("site/reference.html"));
    assertThat(Jsoup.parse(page).text()).contains("/orders/{id}").contains("/stock/{sku}");
    String catalog = Files.readString(folder.resolve("site/catalog.json"));
    assertThat(catalog).contains("\"module\":\"orders-api\"").contains("\"module\":\"stock\"");
    assertThat(err.toString().lines())
        .containsExactly("[1/2] orders-api: 1 endpoint", "[2/2] stock: 1 endpoint");
    assertThat(out.toString())
        .endsWith(": 2 modules, 2 endpoints, 0 conflicts" + System.lineSeparator());
  }

  @Test
  void aMergedCatalogueCanBeMergedAgain() throws IOException {
    merge(jar("orders.jar", orders), classes("stock", stock));
    Path first = Files.move(folder.resolve("site"), folder.resolve("first"));
    String billing = catalog("billing", "Bills", "/bills/{id}");

    assertThat(merge(first.resolve("catalog.json").toString(), jar("billing.jar", billing)))
        .isZero();
    assertThat(Files.readString(folder.resolve("site/reference.html"))).contains("/bills/{id}");
  }

  @Test
  void theSameInputGivesTheSameBytes() throws IOException {
    String jar = jar("orders.jar", orders);
    merge(jar);
    byte[] first = Files.readAllBytes(folder.resolve("site/reference.html"));
    merge(jar);
    assertThat(Files.readAllBytes(folder.resolve("site/reference.html"))).isEqualTo(first);
  }

  @Test
  void aRequestThatTwoModulesAnswerIsNamed() throws IOException {
    String legacy = catalog("legacy", "OldOrders", "/orders/{number}");

    assertThat(merge(jar("orders.jar", orders), "old=" + jar("legacy.jar", legacy))).isEqualTo(1);
    assertThat(err.toString())
        .contains(
            "conflict: GET /orders/{} is answered by orders (orders.Orders.find)"
                + " and old (legacy.OldOrders.find)");
    assertThat(folder.resolve("site/reference.html")).exists();
  }

  @Test
  void whatCannotBeReadIsNamed() throws IOException {
    assertThat(merge(folder.resolve("none.jar").toString())).isEqualTo(2);
    assertThat(err.toString()).contains("none.jar: there is no such file or folder");
    assertThat(merge(classes("empty", ""))).isEqualTo(2);
    assertThat(err.toString()).contains("its catalogue cannot be read");
    assertThat(merge(jar("old.jar", orders.replace("\"format\":3", "\"format\":2")))).isEqualTo(2);
    assertThat(err.toString())
        .contains("format 2 is not the one of this version")
        .contains("compile the module with the same version")
        .contains("See merge --help.")
        .doesNotContain("Usage:");
    assertThat(merge(jar("a.jar", orders), classes("a", orders))).isEqualTo(2);
    assertThat(err.toString()).contains("two modules are called 'a'");
    assertThat(folder.resolve("site")).doesNotExist();
  }

  @Test
  void usageSaysWhatThereIs() {
    assertThat(run("merge", "--help")).isZero();
    assertThat(out.toString()).contains("--out=PAGE").contains("Exit codes:").contains("--lang");
    assertThat(run("merge", "x.jar")).isEqualTo(2);
    assertThat(err.toString()).contains("Missing required option: '--out=PAGE'");
    assertThat(run()).isEqualTo(2);
    assertThat(err.toString()).contains("A command is missing").contains("merge");
    assertThat(run("merge", "--out=p.html", "--lang=fr", "x.jar")).isEqualTo(2);
  }

  private int merge(String... modules) {
    List<String> arguments = new ArrayList<>(List.of("merge"));
    arguments.add("--out=" + folder.resolve("site/reference.html"));
    arguments.addAll(Arrays.asList(modules));
    return run(arguments.toArray(String[]::new));
  }

  private int run(String... arguments) {
    return Main.commandLine()
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true))
        .execute(arguments);
  }

  private static String catalog(String packageName, String controller, String path) {
    return Compile.source(
            packageName + "." + controller,
            """
            package %s;
            import dev.responds.Responds;
            import org.springframework.http.ResponseEntity;
            import org.springframework.web.bind.annotation.*;
            @RestController
            public class %s {
              @GetMapping("%s") @Responds(200) @Responds(404)
              public ResponseEntity<String> find(@PathVariable String id) { return null; }
            }
            """
                .formatted(packageName, controller, path))
        .run()
        .resource(CATALOG);
  }

  private String jar(String name, String catalog) throws IOException {
    Path jar = folder.resolve(name);
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
      zip.putNextEntry(new ZipEntry(CATALOG));
      zip.write(catalog.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return jar.toString();
  }

  private String classes(String name, String catalog) throws IOException {
    Path file = folder.resolve(name).resolve(CATALOG);
    Files.createDirectories(file.getParent());
    Files.writeString(file, catalog);
    return folder.resolve(name).toString();
  }
}
