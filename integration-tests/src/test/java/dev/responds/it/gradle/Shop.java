package dev.responds.it.gradle;

import dev.responds.it.Readme;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;

/**
 * The shop that tests build: its API, which is a project of its own in some of them, the
 * application, and its tests.
 */
final class Shop {

  private static final String IMPORTS =
      """
      import dev.responds.*;
      import org.springframework.http.HttpStatus;
      import org.springframework.web.bind.annotation.*;
      """;

  private static final Map<String, String> API =
      Map.of(
          "shop/api/Order",
          "public record Order(String number, int count) {}",
          "shop/api/Paths",
          "public interface Paths { String STOCK = \"/stock\"; }",
          "shop/api/Stored",
          "@Responds(200) @Responds(value = 409, when = \"it is locked\") public @interface Stored"
              + " {}",
          "shop/api/OrdersApi",
          """
          public interface OrdersApi {
            /** Finds an order. */
            @GetMapping("/orders/{number}")
            @Responds(value = 200, body = Order.class)
            @Responds(404)
            @Responds(410)
            Order find(@PathVariable String number);
          }
          """,
          "shop/api/TeamPolicy",
          "@StatusPolicy(advice = Severity.ADVICE) public class TeamPolicy {}");

  private static final Map<String, String> APPLICATION =
      Map.of(
          "shop/Orders",
          """
          /** The orders. */
          @RestController
          public class Orders implements OrdersApi {
            @Override
            public Order find(String number) {
              if (number.isEmpty()) {
                throw new Gone();
              }
              return new Order(number, 1);
            }
            @PostMapping("/orders")
            @Responds(value = 201, body = Order.class)
            @Responds(400)
            @Responds(409)
            OrdersResponses.Create create(@RequestBody Order draft) {
              return OrdersResponses.Respond.create()
                  .created(java.net.URI.create("/orders/" + draft.number())).body(draft);
            }
          }
          """,
          "shop/Stock",
          """
          @RestController
          @RequestMapping(Paths.STOCK)
          public class Stock {
            @Stored
            @PutMapping
            @Responds(400)
            StockResponses.Save save(@RequestBody Order count) {
              return StockResponses.Respond.save().ok().body("stored");
            }
            @GetMapping
            @Responds(200)
            @Responds(410)
            int count() {
              if (Helper.large(7)) {
                throw new Gone();
              }
              return 7;
            }
          }
          """,
          "shop/Helper",
          "final class Helper { static boolean large(int count) { return count > 100; } }",
          "shop/Gone",
          """
          @Responds(410)
          public class Gone extends RuntimeException {
            private static final long serialVersionUID = 1;
          }
          """);

  private static final Map<String, String> TESTS =
      Map.of(
          "shop/Probe",
          """
          @RestController
          class Probe {
            @GetMapping("/probe")
            @Responds(200)
            @Responds(503)
            ProbeResponses.Look look() {
              return ProbeResponses.Respond.look().ok().body(new Stock().toString());
            }
          }
          """);

  private Shop() {}

  /** Writes the shop as one project. */
  static void asOneProject(Workspace workspace) throws IOException, InterruptedException {
    workspace.projects("").write("build.gradle", Workspace.script(Readme.example("gradle")));
    write(workspace, "src/main/java/", API);
    write(workspace, "src/main/java/", APPLICATION);
  }

  /** Writes it as two; only the application has the processor. */
  static void asTwoProjects(Workspace workspace) throws IOException, InterruptedException {
    String readme = Readme.example("gradle");
    String annotations =
        readme.lines().filter(line -> line.contains("annotations:")).findAny().get();
    workspace
        .projects("api", "app")
        .write("api/build.gradle", Workspace.script("dependencies {\n" + annotations + "\n}\n"))
        .write(
            "app/build.gradle",
            Workspace.script(
                readme
                    + """
                    dependencies { implementation(project(':api')) }
                    tasks.compileJava {
                      options.compilerArgs.add("-Aresponds.policy=shop.api.TeamPolicy")
                    }
                    """));
    write(workspace, "api/src/main/java/", API);
    write(workspace, "app/src/main/java/", APPLICATION);
  }

  /** Adds the tests, which have an endpoint too. */
  static void withTests(Workspace workspace, String project) throws IOException {
    String processor =
        Readme.example("gradle")
            .lines()
            .filter(line -> line.contains("Processor("))
            .findAny()
            .get();
    workspace.write(
        project + "build.gradle",
        workspace.read(project + "build.gradle")
            + "dependencies {\n"
            + processor.replace("annotationProcessor", "testAnnotationProcessor")
            + "\n}\n");
    write(workspace, project + "src/test/java/", TESTS);
  }

  /** Returns a source with its package and imports, from what is left of it here. */
  static String source(String type, String text) {
    String inPackage = type.substring(0, type.lastIndexOf('/')).replace('/', '.');
    String api = inPackage.equals("shop.api") ? "" : "import shop.api.*;\n";
    return "package " + inPackage + ";\n" + api + IMPORTS + text;
  }

  private static void write(Workspace workspace, String folder, Map<String, String> sources) {
    new TreeMap<>(sources)
        .forEach((type, text) -> workspace.write(folder + type + ".java", source(type, text)));
  }
}
