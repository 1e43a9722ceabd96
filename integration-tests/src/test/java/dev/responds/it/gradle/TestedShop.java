package dev.responds.it.gradle;

import dev.responds.it.Artifact;
import dev.responds.it.LocalRepository;
import dev.responds.it.Readme;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

/** A shop without a framework, and its tests, which have the test kit. */
final class TestedShop {

  private static final String JUNIT = "5.14.4";
  private static final String PLATFORM = "1.14.4";

  private static final List<Artifact> TEST_LIBRARIES =
      List.of(
          Artifact.jar("org.apiguardian", "apiguardian-api", "1.1.2"),
          Artifact.jar("org.junit.jupiter", "junit-jupiter-api", JUNIT),
          Artifact.jar("org.junit.jupiter", "junit-jupiter-engine", JUNIT),
          Artifact.jar("org.junit.platform", "junit-platform-commons", PLATFORM),
          Artifact.jar("org.junit.platform", "junit-platform-engine", PLATFORM),
          Artifact.jar("org.junit.platform", "junit-platform-launcher", PLATFORM),
          Artifact.jar("org.opentest4j", "opentest4j", "1.3.0"));

  private static final String ORDERS =
      """
      package shop;

      import com.sun.net.httpserver.HttpExchange;
      import dev.responds.Endpoint;
      import dev.responds.Responds;
      import dev.responds.reply.ReplySender;
      import dev.responds.reply.httpserver.ExchangeSink;
      import java.io.IOException;
      import java.net.URI;
      import shop.OrdersResponses.Find;
      import shop.OrdersResponses.Respond;

      public class Orders {

        private final ReplySender sender = ReplySender.plain();

        public void handle(HttpExchange exchange) throws IOException {
          String path = exchange.getRequestURI().getPath();
          sender.send(find(path.substring("/orders/".length())), new ExchangeSink(exchange));
        }

        @Endpoint(method = "GET", path = "/orders/{number}")
        @Responds(value = 200, body = String.class)
        @Responds(value = 404, problem = "no-such-order")
        @Responds(value = 409, when = "the order is being changed")
        @Responds(value = 410, when = "the order was deleted")
        Find find(String number) {
          switch (number) {
            case "0":
              return Respond.find().noSuchOrder().problem("There is no such order");
            case "1":
              return Respond.find().noSuchOrder()
                  .problem(p -> p.type(URI.create("/problems/undeclared")));
            case "2":
              return Respond.find().gone().problem("The order was deleted");
            default:
              return Respond.find().ok().body("An order");
          }
        }
      }
      """;

  private static final String SERVER =
      """
      package shop;

      import com.sun.net.httpserver.HttpServer;
      import java.io.IOException;
      import java.net.InetAddress;
      import java.net.InetSocketAddress;
      import java.net.URI;
      import java.net.http.HttpClient;
      import java.net.http.HttpRequest;
      import java.net.http.HttpResponse.BodyHandlers;
      import org.junit.jupiter.api.AfterEach;
      import org.junit.jupiter.api.BeforeEach;

      abstract class Server {

        private HttpServer server;

        @BeforeEach
        void start() throws IOException {
          server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
          server.createContext("/", new Orders()::handle);
          server.start();
        }

        @AfterEach
        void stop() {
          server.stop(0);
        }

        int get(String number) throws Exception {
          URI uri =
              URI.create("http://localhost:" + server.getAddress().getPort() + "/orders/" + number);
          return HttpClient.newHttpClient()
              .send(HttpRequest.newBuilder(uri).build(), BodyHandlers.discarding())
              .statusCode();
        }
      }
      """;

  private static final String TEST =
      """
      package shop;

      import static org.junit.jupiter.api.Assertions.assertEquals;

      import org.junit.jupiter.api.Test;

      class %1$sTest extends Server {

        @Test
        void %2$s() throws Exception {
          assertEquals(%3$s, get(%4$s));
        }

        @Test
        void found() throws Exception {
          assertEquals(200, get("7"));
        }
      }
      """;

  private TestedShop() {}

  /**
   * Writes it.
   *
   * @param test what the script says of how to run the tests
   */
  static void in(Workspace shop, String test) throws IOException, InterruptedException {
    new LocalRepository().require(TEST_LIBRARIES);
    shop.projects("")
        .write(
            "build.gradle",
            """
            plugins { id 'java' }
            %s
            dependencies {
              %s
            %s
            }
            test {
              useJUnitPlatform()
              providers.gradleProperty('seeded').present && systemProperty('seeded', 'true')
              def minimum = providers.gradleProperty('minimum').getOrElse('')
              systemProperty('responds.coverage.minimum', minimum)
              %s
            }
            """
                .formatted(
                    Readme.example("gradle"),
                    kit(),
                    TEST_LIBRARIES.stream()
                        .map(TestedShop::dependency)
                        .collect(Collectors.joining("\n")),
                    test))
        .write("src/main/java/shop/Orders.java", ORDERS)
        .write("src/test/java/shop/Server.java", SERVER)
        .write(
            "src/test/java/shop/MissingTest.java",
            TEST.formatted(
                "Missing", "missing", 404, "Boolean.getBoolean(\"seeded\") ? \"1\" : \"0\""))
        .write(
            "src/test/java/shop/DeletedTest.java",
            TEST.formatted("Deleted", "deleted", 410, "\"2\""));
  }

  /** The repository of these tests has jars alone, which do not say what they need. */
  private static String kit() throws IOException {
    String annotations =
        Readme.example("gradle")
            .lines()
            .filter(line -> line.contains("responds-annotations:"))
            .findAny()
            .get();
    String kit = annotations.replace("implementation", "testImplementation").strip();
    return kit.replace("responds-annotations", "responds-test")
        + "\n  "
        + kit.replace("responds-annotations", "responds-contract");
  }

  private static String dependency(Artifact artifact) {
    return "  testImplementation(\"%s:%s:%s\")"
        .formatted(artifact.group(), artifact.name(), artifact.version());
  }
}
