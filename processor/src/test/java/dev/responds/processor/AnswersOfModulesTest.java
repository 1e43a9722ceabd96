package dev.responds.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where exceptions are answered: in modules with endpoints, after each compile of some classes. */
class AnswersOfModulesTest {

  private static final String ANSWERS = "ExceptionResponses.class";

  private static final String ORDERS =
      "package shop; import org.springframework.web.bind.annotation.*; @RestController public class"
          + " Orders { @GetMapping(\"/x\") @dev.responds.Responds(200) public int x() throws %s {"
          + " return 0; } }";

  private static final String GONE =
      "package %s; @dev.responds.Responds(%s) public class Gone extends RuntimeException {}";

  private static final String ADVICE =
      "package shop; import org.springframework.web.bind.annotation.*; @RestControllerAdvice class"
          + " Advice { @ExceptionHandler void on(%s e) {} }";

  @TempDir Path folder;

  @Test
  void aServiceLeavesItsAnswersToTheModuleWithEndpoints() throws IOException {
    Path service = folder.resolve("service");
    compile(service, source(service, "service.Gone", GONE.formatted("service", "410")));
    Path web = folder.resolve("web");
    List<Path> controller = source(web, "shop.Orders", ORDERS.formatted("service.Gone"));

    on(web, service).compile(controller);

    assertThat(service.resolve("classes/service")).isDirectoryNotContaining("glob:**Responses*");
    assertThat(generated(web)).contains("answer(Gone thrown)", "package shop;", "(410,");
    Map<String, String> before = Javac.contents(web.resolve("classes"));

    on(web, service).compile(source(web, "shop.Other", "package shop; class Other {}"));
    Files.delete(web.resolve("classes/shop/Other.class"));

    assertThat(Javac.contents(web.resolve("classes"))).isEqualTo(before);
  }

  @Test
  void whatAnotherModuleAnswersIsAnsweredOnce() throws IOException {
    Path first = folder.resolve("first");
    List<Path> sources = new ArrayList<>();
    sources.addAll(source(first, "other.Gone", GONE.formatted("other", "410")));
    sources.addAll(
        source(first, "other.Orders", ORDERS.replace("shop", "other").formatted("Gone")));
    compile(first, sources);
    Path second = folder.resolve("second");

    on(second, first).compile(source(second, "shop.Orders", ORDERS.formatted("other.Gone")));

    assertThat(first.resolve("classes/other").resolve(ANSWERS)).exists();
    assertThat(second.resolve("classes/shop").resolve(ANSWERS)).doesNotExist();
  }

  @Test
  void aCompileOfSomeClassesLeavesTheSameAnswersAsOneOfAll() throws IOException {
    Path module = folder.resolve("module");
    List<Path> orders = source(module, "shop.Orders", ORDERS.formatted("Gone"));
    List<Path> gone = source(module, "shop.Gone", GONE.formatted("shop", "410"));
    List<Path> lost =
        source(module, "shop.Lost", GONE.formatted("shop", "404").replace("Gone", "Lost"));
    List<Path> all = Stream.of(orders, gone, lost).flatMap(List::stream).toList();
    compile(module, all);
    Map<String, String> before = Javac.contents(module.resolve("classes"));

    for (List<Path> some : List.of(orders, gone, lost)) {
      compile(module, some);
      assertThat(Javac.contents(module.resolve("classes"))).isEqualTo(before);
    }
    compile(module, source(module, "shop.Gone", GONE.formatted("shop", "451")));
    assertThat(generated(module)).contains("(451,", "(404,").doesNotContain("(410,");
  }

  @Test
  void aHandlerThatIsAddedTakesTheAnswersAway() throws IOException {
    Path module = folder.resolve("module");
    List<Path> all = new ArrayList<>(source(module, "shop.Orders", ORDERS.formatted("Gone")));
    all.addAll(source(module, "shop.Gone", GONE.formatted("shop", "410")));
    compile(module, all);
    assertThat(module.resolve("classes/shop").resolve(ANSWERS)).exists();

    compile(module, source(module, "shop.Advice", ADVICE.formatted("Gone")));
    assertThat(module.resolve("classes/shop").resolve(ANSWERS)).doesNotExist();

    compile(module, source(module, "shop.Advice", ADVICE.formatted("Exception")));
    assertThat(module.resolve("classes/shop").resolve(ANSWERS)).exists();
  }

  @Test
  void aHandlerOfOneControllerSpeaksForThatOne() throws IOException {
    Path module = folder.resolve("module");
    String handling =
        ORDERS
            .formatted("Gone")
            .replace("{ @GetMapping", "{ @ExceptionHandler void on(Gone e) {} @GetMapping");
    List<Path> all = new ArrayList<>(source(module, "shop.Orders", handling));
    all.addAll(source(module, "shop.Gone", GONE.formatted("shop", "410")));

    compile(module, all);
    assertThat(module.resolve("classes/shop").resolve(ANSWERS)).exists();

    // What the exception lacks may be what that handler adds.
    all.addAll(source(module, "shop.Gone", GONE.formatted("shop", "401")));
    compile(module, all.subList(0, 2));
    assertThat(module.resolve("classes/shop").resolve(ANSWERS)).doesNotExist();
  }

  private static void compile(Path module, List<Path> sources) {
    assertThat(Javac.reported(new Javac(module).compile(sources))).isEmpty();
  }

  private static Javac on(Path module, Path other) {
    return new Javac(module)
        .with(
            "-cp",
            String.join(
                File.pathSeparator,
                module.resolve("classes").toString(),
                other.resolve("classes").toString(),
                System.getProperty("java.class.path")));
  }

  private static String generated(Path module) throws IOException {
    return Files.readString(module.resolve("generated/shop/ExceptionResponses.java"));
  }

  private static List<Path> source(Path module, String name, String text) throws IOException {
    Path file = module.resolve("src/" + name.replace('.', '/') + ".java");
    Files.createDirectories(file.getParent());
    return List.of(Files.writeString(file, text));
  }
}
