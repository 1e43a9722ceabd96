package dev.responds.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.responds.processor.session.TypeIndex;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a compile of some classes says, and what it makes of the files that an earlier one left. */
class IncrementalCompileTest {

  private static final String IMPORTS =
      "package shop; import dev.responds.*; import org.springframework.web.bind.annotation.*;\n";

  private static final String ORDERS =
      """
      @StatusPolicy(levels = @RuleLevel(rule = "path-variable-without-404",
        severity = Severity.WARNING)) @RestController class Orders {
        @GetMapping("/orders/{id}") @Responds(200)
        String find(@PathVariable String id) { return null; }
      }
      """;

  private static final String STOCK =
      """
      @StatusPolicy(levels = @RuleLevel(rule = "input-without-400",
        severity = Severity.WARNING)) @RestController class Stock {
        @GetMapping("/stock") @Responds(200) String find() { return null; }
        @PutMapping("/stock") @Responds(200) void save(@RequestBody int[] all) {}
      }
      """;

  @TempDir Path folder;

  private final List<Path> all = new ArrayList<>();

  @Test
  void onlyWhatIsCompiledIsReported() throws IOException {
    Path orders = source("Orders", ORDERS);
    Path stock = source("Stock", STOCK);
    Path other = source("Other", "class Other {}");

    assertThat(compile(all))
        .containsExactly(
            "Orders.java:4:path-variable-without-404", "Stock.java:5:input-without-400");
    assertThat(compile(List.of(orders))).containsExactly("Orders.java:4:path-variable-without-404");
    assertThat(compile(List.of(stock))).containsExactly("Stock.java:5:input-without-400");
    assertThat(compile(List.of(other))).isEmpty();
  }

  @Test
  void anAdviceThatIsNotCompiledStillAnswers() throws IOException {
    source("Gone", "public class Gone extends RuntimeException {}");
    source(
        "Advice",
        "@RestControllerAdvice class Advice { @ExceptionHandler @Responds(410) void on(Gone e) {}"
            + " }");
    compile(all);
    Path orders = source("Orders", ORDERS.replace("String id) {", "String id) throws Gone {"));

    compile(List.of(orders));

    assertThat(catalog()).contains("\"status\":410");
  }

  @Test
  void locatorsThatAreNotCompiledStillLeadOn() throws IOException {
    String imports = "import jakarta.ws.rs.*; ";
    Path root =
        source(
            "Root",
            imports + "@Path(\"r\") class Root { @Path(\"s\") Sub sub() { return null; } }");
    Path sub =
        source("Sub", imports + "class Sub { @GET @Responds(200) public int get() { return 0; } }");
    compile(all);
    String before = catalog();

    compile(List.of(sub));
    assertThat(catalog()).isEqualTo(before).contains("/r/s");
    compile(List.of(root));
    assertThat(catalog()).isEqualTo(before);
  }

  @Test
  void anExchangeIsAnEndpointIfAControllerOfTheModuleImplementsIt() throws IOException {
    String imports = "import org.springframework.web.service.annotation.*; ";
    Path api =
        source("Api", imports + "interface Api { @GetExchange(\"/x\") @Responds(200) int x(); }");
    assertThat(compile(all)).containsExactly("Api.java:2:no-endpoint");

    Path orders =
        source(
            "Orders",
            "@RestController class Orders implements Api { public int x() { return 0; } }");
    assertThat(compile(all)).isEmpty();
    String before = catalog();

    assertThat(compile(List.of(api))).isEmpty();
    assertThat(compile(List.of(orders))).isEmpty();
    assertThat(catalog()).isEqualTo(before).contains("/x");
  }

  @Test
  void whatCommentsSayStaysWhereTheirClassesAreNotCompiled() throws IOException {
    String api =
        "/** The API. */ interface Api { /** Finds \\ it. More\n * <p>of it.\n * @param x an {@code x}"
            + " */ @GetMapping(\"/x\") @Responds(200) int find(@RequestParam int x); }";
    Path contract = source("Api", api);
    Path orders =
        source(
            "Orders",
            "/** Orders. */ @RestController class Orders implements Api { public int find(int x) {"
                + " return 0; } }");
    Path other = source("Other", "class Other {}");
    compile(all);
    String before = document();
    assertThat(before)
        .contains("\"summary\":\"Finds \\\\ it\",\"description\":\"More\\u000a\\u000aof it.\"")
        .contains("\"description\":\"an `x`\"")
        .contains("\"description\":\"Orders.\"");

    for (Path file : List.of(other, orders, contract)) {
      compile(List.of(file));
      assertThat(document()).as("%s", file).isEqualTo(before);
    }
    compile(List.of(source("Api", api.replaceAll("/\\*\\*(?s:.*?)\\*/", ""))));
    assertThat(document()).doesNotContain("Finds").doesNotContain("an `x`").contains("Orders.");
  }

  @Test
  void whyAnExceptionIsThrownStaysWhereItsMethodIsNotCompiled() throws IOException {
    Path contract =
        source(
            "Api",
            "interface Api { /** Finds it.\n * @throws Lost if nobody has it. */ @GetMapping(\"/x\")"
                + " @Responds(200) int find(@RequestParam int x) throws Lost; }");
    Path orders =
        source(
            "Orders",
            "@RestController class Orders implements Api { public int find(int x) throws Lost {"
                + " return 0; } }");
    Path lost =
        source(
            "Lost",
            "@ResponseStatus(org.springframework.http.HttpStatus.NOT_FOUND) class Lost extends"
                + " Exception {}");
    compile(all);
    String before = document();
    assertThat(before).contains("nobody has it").doesNotContain("if nobody");

    for (Path file : List.of(orders, contract, lost)) {
      compile(List.of(file));
      assertThat(document()).as("%s", file).isEqualTo(before);
    }
  }

  @Test
  void anInheritedCommentCountsOnlyIfTheNextCompileKnowsIt() throws IOException {
    source("Base", "abstract class Base { /** Finds it. */ public abstract int find(); }");
    compile(all);
    Path orders =
        source(
            "Orders",
            "@RestController class Orders extends Base { @GetMapping(\"/x\") @Responds(200) public"
                + " int find() { return 0; } }");
    compile(List.of(orders));
    String incremental = document();

    compile(all);
    assertThat(document()).isEqualTo(incremental).doesNotContain("Finds");
  }

  private String document() throws IOException {
    return Files.readString(folder.resolve("classes/META-INF/responds/openapi.json"));
  }

  @Test
  void nothingIsLeftOfAModuleWithoutEndpoints() throws IOException {
    Path orders = source("Orders", ORDERS);
    Path other = source("Other", "class Other {}");
    compile(all);
    assertThat(folder.resolve("classes/META-INF/responds")).isNotEmptyDirectory();

    Files.delete(folder.resolve("classes/shop/Orders.class"));
    Files.delete(orders);
    compile(List.of(other));

    assertThat(folder.resolve("classes/META-INF/responds")).isEmptyDirectory();
  }

  @Test
  void aModuleWithoutEndpointsHasNoIndex() throws IOException {
    source("Other", "class Other {}");

    compile(all);

    assertThat(folder.resolve("classes/META-INF")).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "\0\uFFFF\n",
        "responds-index 0 1\nshop.Orders\n",
        "responds-index 2 7\nshop.Orders\n",
        "responds-index 2 5\n \n shop.Orders find\n../../x\n  \njava.lang.String\n",
        "responds-index 2 1\n shop.Orders find 0 a b c d e!\n",
        "responds-index 2 5\n#\n#\t\n#shop.Orders\n#shop.Orders find 0\ta\tb\\\n#shop.Stock\ta\n",
      })
  void anIndexThatMakesNoSenseIsPassedOver(String index) throws IOException {
    Path orders = source("Orders", ORDERS);
    compile(all);
    String catalog = catalog();
    Files.writeString(folder.resolve("classes/" + TypeIndex.PATH), index);

    assertThat(compile(List.of(orders))).hasSize(1);

    assertThat(catalog()).isEqualTo(catalog);
    assertThat(Files.readString(folder.resolve("classes/" + TypeIndex.PATH)))
        .isEqualTo("responds-index 2 2 a7bc34d9\n shop.Orders find 0 id\nshop.Orders\n");
  }

  @Test
  void anIndexMayNotBeReadableAtAll() throws IOException {
    Path orders = source("Orders", ORDERS);
    Files.createDirectories(folder.resolve("classes/" + TypeIndex.PATH + "/folder"));

    assertThat(compile(List.of(orders))).hasSize(2);

    assertThat(catalog()).contains("/orders/{id}");
  }

  @Test
  void processingAloneLeavesNoClassesToReadAgain() throws IOException {
    Path orders = source("Orders", ORDERS);
    source("Stock", STOCK);
    new Javac(folder).with("-proc:only").compile(all);
    assertThat(catalog()).contains("/stock");

    compile(List.of(orders));

    assertThat(catalog()).contains("/orders/{id}").doesNotContain("/stock");
  }

  private String catalog() throws IOException {
    return Files.readString(folder.resolve("classes/META-INF/responds/catalog.json"));
  }

  private List<String> compile(List<Path> files) {
    return Javac.reported(new Javac(folder).compile(files));
  }

  private Path source(String name, String text) throws IOException {
    Path file = Files.createDirectories(folder.resolve("src/shop")).resolve(name + ".java");
    Files.writeString(file, IMPORTS + text);
    all.add(file);
    return file;
  }
}
