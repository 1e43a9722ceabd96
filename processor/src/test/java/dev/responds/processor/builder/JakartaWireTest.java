package dev.responds.processor.builder;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.grack.nanojson.JsonArray;
import com.grack.nanojson.JsonParser;
import com.grack.nanojson.JsonParserException;
import dev.responds.processor.Compile;
import jakarta.ws.rs.core.Application;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What servers of Jakarta REST send for a generated response. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class JakartaWireTest {

  // Grizzly leaves out fields of a response to a request that offers an upgrade to HTTP/2.
  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private static final String BOOK = "{\"number\":\"1\",\"total\":30}";

  private final JakartaServer server;

  JakartaWireTest(Function<Application, JakartaServer> start) {
    Compilation compilation =
        Compile.source("shop.OrderResource", text("OrderResource"))
            .and("shop.ItemResource", text("ItemResource"))
            .and("shop.QUERY", text("QUERY"))
            .run()
            .compilation();
    assertThat(compilation).succeededWithoutWarnings();
    server = start.apply(application(new CompiledClasses(compilation)));
  }

  private static Application application(CompiledClasses classes) {
    return new Application() {
      @Override
      public Set<Class<?>> getClasses() {
        return Set.of(classes.load("shop.OrderResource"));
      }
    };
  }

  @AfterAll
  void stop() {
    server.close();
  }

  @Test
  void contentComesWithTheHeaderFieldsThatWereSet() {
    HttpResponse<String> response = send("GET", "orders/1");

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.body()).isEqualTo(BOOK);
    assertThat(response.headers().allValues("ETag")).containsExactly("\"v1\"");
    assertThat(response.headers().allValues("Content-Type")).containsExactly("application/json");
  }

  @Test
  void notModifiedHasAValidatorAndNoContent() {
    HttpResponse<String> response = send("GET", "orders/2");

    assertThat(response.statusCode()).isEqualTo(304);
    assertThat(response.headers().allValues("ETag")).containsExactly("\"v2\"");
    assertThat(response.body()).isEmpty();
  }

  @Test
  void aProblemHasItsMembersAndExtensionsSideBySide() throws JsonParserException {
    HttpResponse<String> response = send("GET", "orders/404");

    assertThat(response.statusCode()).isEqualTo(404);
    assertThat(response.headers().allValues("Content-Type"))
        .containsExactly("application/problem+json");
    assertThat(JsonParser.object().from(response.body()))
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "type", "https://shop.example/problems/no-order",
                "title", "No such order",
                "status", 404,
                "detail", "Order \"404\" does not exist",
                "instance", "/orders/404",
                "number", "404",
                "similar", JsonArray.from(1, 2)));
  }

  @Test
  void createdSaysWhere() {
    HttpResponse<String> response = create("{\"number\":\"7\",\"total\":5}");

    assertThat(response.statusCode()).isEqualTo(201);
    assertThat(response.headers().firstValue("Location"))
        .hasValueSatisfying(
            // Jersey and RESTEasy may make a relative reference absolute, as the specification
            // asks.
            location -> assertThat(server.base().resolve(location)).hasPath("/orders/7"));
    assertThat(response.body()).isEqualTo("{\"number\":\"7\",\"total\":5}");
  }

  @Test
  void challengesAreQuotedAndEachIsThere() {
    HttpResponse<String> response = create("{\"number\":\"\",\"total\":5}");

    assertThat(response.statusCode()).isEqualTo(401);
    assertThat(String.join(", ", response.headers().allValues("WWW-Authenticate")))
        .contains("Basic realm=\"orders \\\"today\\\"\"")
        .contains("Bearer realm=\"orders\"");
  }

  @Test
  void aResponseArrivesAsAnException() {
    HttpResponse<String> response = create("{\"number\":\"7\",\"total\":-5}");

    assertThat(response.statusCode()).isEqualTo(409);
    assertThat(response.headers().allValues("Content-Type"))
        .containsExactly("application/problem+json");
    assertThat(response.body()).contains("\"detail\":\"Duplicate order\"", "\"status\":409");
  }

  @Test
  void noContentHasNone() {
    HttpResponse<String> response = send("DELETE", "orders/1");

    assertThat(response.statusCode()).isEqualTo(204);
    assertThat(response.body()).isEmpty();
    assertThat(response.headers().firstValue("Content-Type")).isEmpty();
  }

  @Test
  void methodNotAllowedSaysWhichAre() {
    HttpResponse<String> response = send("DELETE", "orders/2");

    assertThat(response.statusCode()).isEqualTo(405);
    assertThat(response.headers().allValues("Allow")).containsExactly("GET, PUT");
  }

  @Test
  void aStageIsCompletedByAResponse() {
    HttpResponse<String> closed = send("PUT", "orders/2");

    assertThat(send("PUT", "orders/1").statusCode()).isEqualTo(204);
    assertThat(closed.statusCode()).isEqualTo(503);
    assertThat(closed.headers().allValues("Retry-After")).containsExactly("120");
    assertThat(closed.body()).contains("\"detail\":\"The warehouse is closed\"", TraceIds.MEMBER);
  }

  @Test
  void aSuspendedResponseIsResumed() {
    HttpResponse<String> response = send("POST", "orders/1/payment");

    assertThat(response.statusCode()).isEqualTo(303);
    assertThat(response.headers().firstValue("Location"))
        .hasValueSatisfying(location -> assertThat(location).endsWith("/orders/1?a=b&c=%20"));
  }

  @Test
  void quotesOfAHeaderFieldArriveAsTheyAre() {
    HttpResponse<String> response = send("POST", "orders/2/payment");

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.headers().allValues("Content-Disposition"))
        .containsExactly("attachment; filename=\"a\\\"b.json\"");
    assertThat(response.body()).isEqualTo(BOOK);
  }

  @Test
  void anyRequestMethodReachesItsEndpoint() {
    HttpResponse<String> response = send("QUERY", "orders/search");

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.body()).isEqualTo("[" + BOOK + "]");
  }

  @Test
  void aResourceBehindALocatorAnswersTheSame() {
    HttpResponse<String> item = send("GET", "orders/5/items/1");
    HttpResponse<String> problem = send("GET", "orders/5/items/2");

    assertThat(item.body()).isEqualTo("item 1 of order 5");
    assertThat(problem.statusCode()).isEqualTo(404);
    // Although its class produces plain text.
    assertThat(problem.headers().allValues("Content-Type"))
        .containsExactly("application/problem+json");
    assertThat(problem.body()).contains("\"detail\":\"No such item\"");
  }

  @Test
  void aPlainPayloadBesideThemIsNotTouched() {
    HttpResponse<String> response = send("GET", "orders/all");

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.body()).isEqualTo("[" + BOOK + "]");
  }

  private HttpResponse<String> create(String order) {
    return send("POST", "orders", BodyPublishers.ofString(order));
  }

  private HttpResponse<String> send(String method, String path) {
    return send(method, path, BodyPublishers.noBody());
  }

  private HttpResponse<String> send(String method, String path, BodyPublisher content) {
    try {
      return CLIENT.send(
          HttpRequest.newBuilder(server.base().resolve(path))
              .method(method, content)
              .header("Content-Type", "application/json")
              .build(),
          BodyHandlers.ofString());
    } catch (IOException e) {
      throw new AssertionError(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  private static String text(String name) {
    String resource = "jakarta/" + name + ".java.txt";
    try (InputStream in = JakartaWireTest.class.getResourceAsStream(resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new AssertionError(resource, e);
    }
  }
}
