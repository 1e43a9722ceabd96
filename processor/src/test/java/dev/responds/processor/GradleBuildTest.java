package dev.responds.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.gradle.responds.WatchedProcessor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Keeps the promises that Gradle's incremental annotation processing asks for. */
class GradleBuildTest {

  private static final String IMPORTS =
      "package shop; import dev.responds.*; import org.springframework.web.bind.annotation.*;"
          + " import org.springframework.http.*;\n";

  private static final Map<String, String> SOURCES =
      Map.of(
          "Orders",
          "/** All orders. */ @RestController class Orders { /** Finds one. Or none.\n * @param number"
              + " which */ @GetMapping(\"/{number}\") @Responds(200)"
              + " @Responds(value = 404, when = \"no such order\") Order find(@PathVariable String"
              + " number) throws Gone { return null; } @Override public String toString() { return"
              + " \"\"; } }",
          "Stock",
          "@StatusPolicy(advice = Severity.WARNING) @RestController class Stock {"
              + " @PutMapping(\"/stock\") @Stored @Responds(402) StockResponses.Save"
              + " save(@RequestBody Order order, @RequestParam int count) { return null; } }",
          "Stored",
          "@Responds(200) @Responds(400) @interface Stored {}",
          "Order",
          "record Order(long id) {}",
          "Gone",
          "class Gone extends Exception {}",
          "Lost",
          "@Responds(404) class Lost extends RuntimeException {}",
          "Advice",
          "@RestControllerAdvice class Advice { @ExceptionHandler @Responds(410) void on(Gone e)"
              + " {} }");

  @TempDir Path folder;

  private final WatchedProcessor isolating = new WatchedProcessor(new RespondsProcessor());
  private final WatchedProcessor aggregating = new WatchedProcessor(new ReferenceProcessor());

  @Test
  void theProcessorsAreDeclared() throws IOException {
    try (var in =
        RespondsProcessor.class.getResourceAsStream(
            "/META-INF/gradle/incremental.annotation.processors")) {
      assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8).lines())
          .containsExactlyInAnyOrder(
              RespondsProcessor.class.getName() + ",isolating",
              ReferenceProcessor.class.getName() + ",aggregating");
    }
  }

  @Test
  void eachFileOfTheIsolatingPartHasOneOrigin() throws IOException {
    watched().compile(sources(SOURCES.keySet()));

    assertThat(isolating.origins())
        .containsOnlyKeys(
            "shop.OrdersResponses",
            "shop.StockResponses",
            "META-INF/responds/catalog.json",
            "META-INF/responds/index",
            "META-INF/responds/openapi-overlay.json",
            "META-INF/responds/openapi.json",
            "META-INF/responds/state",
            "META-INF/responds/status-reference.html")
        .containsEntry("shop.OrdersResponses", Set.of("shop.Orders"))
        .containsEntry("shop.StockResponses", Set.of("shop.Stock"))
        .allSatisfy(
            (file, origins) ->
                assertThat(file.startsWith("shop.") ? Set.of("java.lang") : origins)
                    .containsExactly("java.lang"));
    assertThat(aggregating.origins()).containsOnlyKeys("shop.ExceptionResponses");
    assertThat(aggregating.sourceOnly()).isEmpty();
  }

  @Test
  void whatGradleLeavesOutIsReadFromClassFiles() throws IOException {
    assertThat(Javac.reported(watched().compile(sources(SOURCES.keySet())))).isNotEmpty();
    Map<String, String> clean = Javac.contents(folder.resolve("classes"));

    // Before it compiles a class, Gradle removes what came of it, and all of the aggregating part.
    assertThat(aggregating.origins()).containsKey("shop.ExceptionResponses");
    for (String file : aggregating.origins().keySet()) {
      String path = file.startsWith("shop.") ? file.replace('.', '/') + ".class" : file;
      Files.delete(folder.resolve("classes").resolve(path));
    }
    for (String file : List.of("Order", "StockResponses$Save", "StockResponses")) {
      Files.delete(folder.resolve("classes/shop/" + file + ".class"));
    }
    Set<String> again = new TreeSet<>(aggregating.annotatedTypes());
    again.removeIf(type -> type.endsWith("Responses"));
    assertThat(again).contains("shop.Orders", "shop.Stock", "shop.Advice");
    WatchedProcessor first = new WatchedProcessor(new RespondsProcessor());
    List<Diagnostic<? extends JavaFileObject>> printed =
        new Javac(folder)
            .processors(() -> List.of(new WatchedProcessor(new ReferenceProcessor()), first))
            .processing(again)
            .compile(sources(Set.of("Order")));

    assertThat(Javac.reported(printed)).isEmpty();

    Map<String, String> incremental = Javac.contents(folder.resolve("classes"));
    assertThat(incremental.keySet()).isEqualTo(clean.keySet());
    clean.forEach((file, text) -> assertThat(incremental.get(file)).as(file).isEqualTo(text));
  }

  private Javac watched() {
    return new Javac(folder).processors(() -> List.of(aggregating, isolating));
  }

  private List<Path> sources(Set<String> names) throws IOException {
    Path sources = Files.createDirectories(folder.resolve("src/shop"));
    for (String name : names) {
      Files.writeString(sources.resolve(name + ".java"), IMPORTS + SOURCES.get(name));
    }
    return names.stream().map(name -> sources.resolve(name + ".java")).toList();
  }
}
