package dev.responds.processor.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.responds.contract.catalog.Catalog;
import dev.responds.processor.Compile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Modules are compiled, packed as builds do it, and merged. */
class MergeTest {

  private static final String CATALOG = "META-INF/responds/catalog.json";
  private static final String DOCUMENT = "META-INF/responds/openapi.json";

  @TempDir Path folder;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
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
    assertThat(text(err).lines())
        .containsExactly("[1/2] orders-api: 1 endpoint", "[2/2] stock: 1 endpoint");
    assertThat(text(out))
        .endsWith(": 2 modules, 2 endpoints, 0 conflicts" + System.lineSeparator());
  }

  @Test
  void thePageTellsWhichTestsProveAResponse() throws IOException {
    String response =
        "{\"endpoint\":\"%s\",\"status\":%d,\"counts\":true,\"seenBy\":%d,\"provedBy\":[%s]}";
    String endpoint = Catalog.read(orders).endpoints().get(0).identity();
    String seen =
        "{\"format\":1,\"tests\":7,\"responses\":[%s,%s]}"
            .formatted(
                response.formatted(
                    endpoint, 200, 5, "\"OrdersTest.a\",\"OrdersTest.b\",\"OrdersTest.c\""),
                response.formatted(endpoint, 404, 0, ""));
    Path coverage = Files.writeString(folder.resolve("coverage.json"), seen);
    String jar = jar("orders.jar", orders);

    assertThat(merge("--coverage=" + coverage, jar)).isZero();
    Element page = Jsoup.parse(Files.readString(folder.resolve("site/reference.html"))).body();
    assertThat(page.select("div.seen:not(.missing)").eachText())
        .containsExactly("proved by OrdersTest.a OrdersTest.b OrdersTest.c and 2 more");
    assertThat(page.select("div.seen.missing").eachText()).containsExactly("no test has seen it");
    assertThat(page.text()).contains("1 of 2 declared responses were seen in 7 tests.");

    assertThat(merge("--coverage=" + coverage, "--audience=client", jar)).isZero();
    assertThat(Files.readString(folder.resolve("site/reference.html")))
        .doesNotContain("OrdersTest");

    Files.writeString(coverage, seen.replace("\"tests\":7", "\"tests\":1"));
    assertThat(merge("--coverage=" + coverage, jar)).isZero();
    assertThat(Files.readString(folder.resolve("site/reference.html")))
        .contains("1 of 2 declared responses were seen in 1 test.");

    assertThat(merge("--coverage=" + Files.writeString(folder.resolve("no.json"), "{}"), jar))
        .isEqualTo(2);
    assertThat(text(err)).contains("it is no coverage.json of this version");
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
    assertThat(text(err))
        .contains(
            "conflict: GET /orders/{} is answered by orders (orders.Orders.find)"
                + " and old (legacy.OldOrders.find)");
    assertThat(folder.resolve("site/reference.html")).exists();
  }

  @Test
  void whatCannotBeReadIsNamed() throws IOException {
    assertThat(merge(folder.resolve("none.jar").toString())).isEqualTo(2);
    assertThat(text(err)).contains("none.jar: there is no such file or folder");
    assertThat(merge(classes("empty", ""))).isEqualTo(2);
    assertThat(text(err)).contains("its catalogue cannot be read");
    assertThat(merge(jar("old.jar", orders.replace("\"format\":5", "\"format\":2")))).isEqualTo(2);
    assertThat(text(err))
        .contains("format 2 is not the one of this version")
        .contains("compile the module with the same version")
        .doesNotContain("Usage:");
    assertThat(merge(jar("a.jar", orders), classes("a", orders))).isEqualTo(2);
    assertThat(text(err)).contains("two modules are called 'a'");
    assertThat(folder.resolve("site")).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(strings = {"--help", "-h", "help"})
  void usageSaysWhatThereIs(String help) {
    assertThat(run(help)).isZero();
    assertThat(text(out)).startsWith("Usage: responds ").contains("  merge ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"merge --help", "merge -h", "help merge", "merge --out=x --help"})
  void usageOfTheCommandNamesEachOption(String help) {
    assertThat(run(help.split(" "))).isZero();
    assertThat(text(out)).contains("--out=PAGE", "--catalog=FILE", "--openapi=FILE", "--lang=LANG");
    assertThat(text(out)).contains("--title=TITLE", "MODULE...", "Exit codes:");
  }

  @Test
  void theVersionIsTold() {
    assertThat(run("--version")).isZero();
    assertThat(run("merge", "-V")).isZero();
    assertThat(text(out).lines()).hasSize(2).allMatch(line -> line.startsWith("responds "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "'' | a command is missing: use one of merge, overlay, suggest, verify, help",
        "nix | there is no command 'nix': use one of merge, overlay, suggest, verify, help",
        "help nix | there is no command 'nix': use one of merge, overlay, suggest, verify, help",
        "merge x.jar | --out is missing",
        "merge --out=p.html | MODULE is missing",
        "merge x.jar --out | --out has no value",
        "merge --out --lang=ko x.jar | --out has no value",
        "merge --out=p.html --out=q.html x.jar | --out is there twice",
        "merge --ou=p.html x.jar | there is no option --ou=p.html",
        "merge --out=p.html x\u0000.jar | 'x\u0000.jar' is not a path",
        "merge --out=p\u0000.html x.jar | 'p\u0000.html' is not a path",
        "merge --out=p.html --lang=fr x.jar | there is no language 'fr': use en or ko",
        "merge --out=p.html --audience=us x.jar | there is no audience"
            + " 'us': use team, client or both",
        "merge --out=p.html --openapi-servers=x x.jar | --openapi-servers cannot be 'x': permitted:"
            + " https://api.example.com/v1 /v1 ...",
        "merge --out=p.html --openapi-license=https://x x.jar | --openapi-license cannot be"
            + " 'https://x': permitted: Apache-2.0, Our licence https://example.com/licence",
        "merge --out=p.html --openapi-version=\u0007 x.jar | --openapi-version has to be one line",
      })
  void wrongUsageIsOneLine(String arguments, String reason) {
    assertThat(run(arguments.replace("''", "").isEmpty() ? new String[0] : arguments.split(" ")))
        .isEqualTo(2);
    assertThat(text(err).lines()).containsExactly(reason);
    assertThat(text(out)).isEmpty();
  }

  @Test
  void optionsMayStandApartFromTheirValues() throws IOException {
    String page = folder.resolve("site/reference.html").toString();

    assertThat(run("merge", classes("orders", orders), "--lang", "ko", "--out", page)).isZero();
    assertThat(Jsoup.parse(Files.readString(Path.of(page))).select("html").attr("lang"))
        .isEqualTo("ko");
  }

  @Test
  void pageForClientsHasTheApiAlone() throws IOException {
    Path page = folder.resolve("page.html");
    assertThat(run("merge", classes("orders", orders), "--audience=client", "--out=" + page))
        .isZero();
    assertThat(Files.readString(page))
        .contains("href=\"openapi.json\"")
        .doesNotContain("Controller", "id=\"findings\"", "data-module=\"orders\"");
  }

  @Test
  void documentsBecomeOneDocument() throws IOException {
    String first = document("Order", "id", "/orders/{id}");
    String second = document("Order", "sku", "/orders/{number}");
    String path = "/orders/{number}";
    Path other = Path.of(classes("other", catalog("legacy", "Old", path)));
    Path own = Path.of(classes("orders", orders));
    Files.writeString(own.resolve(DOCUMENT), first);
    Files.writeString(other.resolve(DOCUMENT), second.replace("\"get\"", "\"delete\""));

    assertThat(merge(own.toString(), other.toString())).isEqualTo(1);

    JsonNode merged = json(folder.resolve("site/openapi.json"));
    assertThat(merged.get("paths").fieldNames()).toIterable().containsExactly("/orders/{id}");
    JsonNode item = merged.get("paths").get("/orders/{id}");
    assertThat(item.fieldNames()).toIterable().containsExactly("get", "delete");
    assertThat(item.at("/delete/parameters/0/name").asText()).isEqualTo("id");
    assertThat(item.at("/delete/operationId").asText()).isEqualTo("other_find");
    assertThat(item.at("/delete/responses/200/content/application~1json/schema/$ref").asText())
        .isEqualTo("#/components/schemas/Order.other");
    assertThat(merged.at("/components/schemas").fieldNames())
        .toIterable()
        .containsExactly("Order", "Order.other");
  }

  @Test
  void whatModulesSayOfTheWholeIsKeptWhereTheyAgree() throws IOException {
    String info = "\"info\":{\"title\":\"x\",\"version\":\"1.2\",\"license\":{\"name\":\"MIT\"}},";
    String scheme =
        "\"components\":{\"securitySchemes\":{\"bearer\":{\"type\":\"http\",\"scheme\":\"%s\"}},";
    Path own = Path.of(classes("orders", orders));
    Path other = Path.of(classes("other", stock));
    for (Path module : List.of(own, other)) {
      boolean first = module.equals(own);
      String document =
          document("Order", "id", first ? "/a/{id}" : "/b/{id}")
              .replace("{\"openapi\"", "{" + info + tags(first) + "\"openapi\"")
              .replace("\"components\":{", scheme.formatted(first ? "bearer" : "Other"))
              .replace("\"operationId\"", "\"security\":[{\"bearer\":[]}],\"operationId\"");
      Files.writeString(module.resolve(DOCUMENT), document);
    }

    assertThat(merge("--openapi-servers=/v1", own.toString(), other.toString())).isZero();

    JsonNode merged = json(folder.resolve("site/openapi.json"));
    assertThat(merged.at("/info/version").asText()).isEqualTo("1.2");
    assertThat(merged.at("/info/license/name").asText()).isEqualTo("MIT");
    assertThat(merged.at("/servers/0/url").asText()).isEqualTo("/v1");
    assertThat(merged.get("tags").toString())
        .isEqualTo(
            "[{\"name\":\"Orders\",\"description\":\"first\"},{\"name\":\"Stock\",\"description\":\"second\"}]");
    assertThat(merged.at("/components/securitySchemes").fieldNames())
        .toIterable()
        .containsExactly("bearer", "bearer.other");
    assertThat(merged.at("/paths/~1a~1{id}/get/security/0").has("bearer")).isTrue();
    assertThat(merged.at("/paths/~1b~1{id}/get/security/0").has("bearer.other")).isTrue();

    merge("--openapi-version=2", "--openapi-license=Apache-2.0", own.toString(), other.toString());

    merged = json(folder.resolve("site/openapi.json"));
    assertThat(merged.at("/info/version").asText()).isEqualTo("2");
    assertThat(merged.at("/info/license/identifier").asText()).isEqualTo("Apache-2.0");
  }

  private static String tags(boolean first) {
    String orders = "{\"name\":\"Orders\",\"description\":\"%s\"}";
    String stock = "{\"name\":\"Stock\",\"description\":\"second\"}";
    return "\"tags\":["
        + orders.formatted(first ? "first" : "second")
        + (first ? "" : "," + stock)
        + "],";
  }

  @Test
  void aSchemaThatRefersToAnotherOneOfItsModuleIsAnotherOneToo() throws IOException {
    String page = "\"schemas\":{\"Page\":{\"items\":{\"$ref\":\"#/components/schemas/Order\"}},";
    Path own = Path.of(classes("orders", orders));
    Path other = Path.of(classes("other", stock));
    for (Path module : List.of(own, other)) {
      String member = module.equals(own) ? "id" : "sku";
      String document = document("Order", member, "/" + member);
      Files.writeString(module.resolve(DOCUMENT), document.replace("\"schemas\":{", page));
    }

    assertThat(merge(own.toString(), other.toString())).isZero();

    JsonNode schemas = json(folder.resolve("site/openapi.json")).at("/components/schemas");
    assertThat(schemas.fieldNames())
        .toIterable()
        .containsExactly("Order", "Order.other", "Page", "Page.other");
    assertThat(schemas.get("Page.other").at("/items/$ref").asText())
        .isEqualTo("#/components/schemas/Order.other");
  }

  @Test
  void whatCannotBeWrittenAsAWholeIsNotWritten() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");
    String page = folder.resolve("page.html").toString();

    assertThat(run("merge", "--out=" + page, "--openapi=" + file + "/x.json", classes("a", orders)))
        .isEqualTo(2);

    assertThat(text(err).lines().filter(line -> !line.startsWith("["))).hasSize(1);
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left.map(path -> path.getFileName().toString()))
          .containsExactlyInAnyOrder("a", "file");
    }
  }

  private static String document(String schema, String member, String path) {
    return """
    {"openapi":"3.1.0","paths":{"%3$s":{"get":{"operationId":"find","parameters":[
    {"name":"%4$s","in":"path","required":true,"schema":{"type":"string"}}],
    "responses":{"200":{"description":"x","content":{"application/json":
    {"schema":{"$ref":"#/components/schemas/%1$s"}}}}}}}},
    "components":{"schemas":{"%1$s":{"type":"object","properties":{"%2$s":{}}}}}}
    """
        .formatted(schema, member, path, path.replaceAll(".*\\{|}", ""));
  }

  private static JsonNode json(Path file) throws IOException {
    return new ObjectMapper().readTree(Files.readString(file));
  }

  @Test
  void nothingThatIsReadOrWrittenIsDestroyed() throws IOException {
    Path file = Files.writeString(folder.resolve("catalog.json"), orders);
    String page = folder.resolve("page.html").toString();

    assertThat(run("merge", "--out=" + page, file.toString())).isEqualTo(2);
    assertThat(text(err)).contains("catalog.json is read, and would be overwritten");
    assertThat(file).hasContent(orders.strip());
    assertThat(run("merge", "--out=" + page, "--catalog=" + page, classes("a", orders)))
        .isEqualTo(2);
    assertThat(text(err)).contains("page.html would be written twice");
    assertThat(run("merge", "--out=" + folder, classes("b", orders))).isEqualTo(2);
    assertThat(text(err)).contains(" is a folder");
    assertThat(Path.of(page)).doesNotExist();
  }

  @Test
  void anEndpointWithoutPathsIsNoEndpoint() throws IOException {
    String nowhere = orders.replaceFirst("\"paths\":\\[[^]]*]", "\"paths\":[]");

    assertThat(merge(classes("a", nowhere))).isEqualTo(2);
    assertThat(text(err).lines().toList())
        .singleElement()
        .asString()
        .endsWith("its catalogue cannot be read: 'paths' is missing or empty");
    assertThat(folder.resolve("site")).doesNotExist();
  }

  /** Characters are lost, doubled and changed, at places that are the same each time. */
  @Test
  void aDamagedCatalogueIsOneLineAndNothingIsWritten() throws IOException {
    Random random = new Random(7);
    for (int i = 0; i < 200; i++) {
      int from = random.nextInt(orders.length());
      int to = Math.min(orders.length(), from + random.nextInt(12));
      String change = random.nextBoolean() ? "" : "[]{}\",:0x".substring(random.nextInt(9));
      err.reset();

      int code = merge(classes("a", orders.substring(0, from) + change + orders.substring(to)));

      assertThat(code).isBetween(0, 2);
      if (code == 2) {
        assertThat(text(err).lines().filter(line -> !line.startsWith("["))).hasSize(1);
        assertThat(folder.resolve("site")).doesNotExist();
      } else {
        Files.delete(folder.resolve("site/reference.html"));
        Files.delete(folder.resolve("site/catalog.json"));
        Files.delete(folder.resolve("site/openapi.json"));
        Files.delete(folder.resolve("site"));
      }
    }
  }

  @Test
  void anUnknownLanguageIsNamed() throws IOException {
    assertThat(run("merge", "--out=p.html", "--lang=fr", classes("orders", orders))).isEqualTo(2);
    assertThat(text(err)).contains("there is no language 'fr': use en or ko");
  }

  private int merge(String... modules) {
    List<String> arguments = new ArrayList<>(List.of("merge"));
    arguments.add("--out=" + folder.resolve("site/reference.html"));
    arguments.addAll(Arrays.asList(modules));
    return run(arguments.toArray(String[]::new));
  }

  private int run(String... arguments) {
    return new Main(print(out), print(err)).run(List.of(arguments));
  }

  private static PrintStream print(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }

  private static String text(ByteArrayOutputStream bytes) {
    return bytes.toString(StandardCharsets.UTF_8);
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
