package dev.responds.processor.builder;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import dev.responds.processor.Compile;
import dev.responds.reply.Reply;
import dev.responds.reply.ReplySender;
import jakarta.json.bind.JsonbBuilder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What servers without a framework send for a generated reply. */
class PlainWireTest {

  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private static final String ORDER = "{\"number\":\"7\",\"total\":30}";
  private static final Map<PlainServer, PlainServer.Running> SERVERS =
      new EnumMap<>(PlainServer.class);

  @BeforeAll
  static void start() throws Exception {
    Compilation compilation =
        Compile.source(
                "shop.Orders",
                """
                package shop;
                import dev.responds.*;
                import dev.responds.http.*;
                import dev.responds.reply.*;
                import java.net.URI;
                import java.util.Set;
                import java.util.function.BiFunction;
                public class Orders implements BiFunction<String, String, Reply> {
                  public record Order(String number, int total) {}

                  @Override public Reply apply(String method, String path) {
                    return switch (method) {
                      case "POST" -> create(path);
                      case "DELETE" -> delete(path);
                      default -> find(path.substring(path.lastIndexOf('/') + 1));
                    };
                  }

                  @Endpoint(method = {"GET", "HEAD"}, path = "/orders/{number}")
                  @Responds(value = 200, body = Order.class) @Responds(304) @Responds(404)
                  OrdersResponses.Find find(String number) {
                    if (number.equals("known")) {
                      return OrdersResponses.Respond.find().notModified().eTag("v7").build();
                    }
                    if (number.equals("lost")) {
                      throw OrdersResponses.Respond.find().notFound()
                          .problem(p -> p.title("No \\"order\\"").with("number", number)).toException();
                    }
                    return OrdersResponses.Respond.find().ok().eTag("v7").body(new Order(number, 30));
                  }

                  @Endpoint(method = "POST", path = "/orders")
                  @Responds(value = 201, body = Order.class) @Responds(401)
                  OrdersResponses.Create create(String path) {
                    return path.endsWith("/stranger")
                        ? OrdersResponses.Respond.create()
                            .unauthorized(Challenge.bearer("orders"), Challenge.basic("orders"))
                            .problem("Who are you?")
                        : OrdersResponses.Respond.create()
                            .created(URI.create("/orders/7")).body(new Order("7", 30));
                  }

                  @Endpoint(method = "DELETE", path = "/orders/{number}")
                  @Responds(204) @Responds(value = 405, body = String.class)
                  OrdersResponses.Delete delete(String path) {
                    return path.endsWith("/7")
                        ? OrdersResponses.Respond.delete().noContent().build()
                        : OrdersResponses.Respond.delete().methodNotAllowed(Set.of("PUT", "GET"))
                            .body("닫힌 주문");
                  }
                }
                """)
            .run()
            .compilation();
    assertThat(compilation).succeededWithoutWarnings();
    BiFunction<String, String, Reply> orders = orders(new CompiledClasses(compilation));
    ReplySender sender =
        ReplySender.json(
            content -> JsonbBuilder.create().toJson(content).getBytes(StandardCharsets.UTF_8));
    for (PlainServer server : PlainServer.values()) {
      SERVERS.put(server, server.start(sender, orders));
    }
  }

  @SuppressWarnings("unchecked") // its source stands above
  private static BiFunction<String, String, Reply> orders(CompiledClasses classes)
      throws ReflectiveOperationException {
    return (BiFunction<String, String, Reply>)
        classes.load("shop.Orders").getConstructor().newInstance();
  }

  @AfterAll
  static void stop() {
    SERVERS.values().forEach(PlainServer.Running::close);
  }

  @ParameterizedTest
  @EnumSource
  void contentComesWithItsFields(PlainServer server) throws Exception {
    HttpResponse<String> response = send(server, "GET", "orders/7");

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.headers().allValues("ETag")).containsExactly("\"v7\"");
    assertThat(response.headers().allValues("Content-Type")).containsExactly("application/json");
    assertThat(response.body()).isEqualTo(ORDER);
  }

  @ParameterizedTest
  @EnumSource
  void theAnswerToHeadHasTheFieldsAlone(PlainServer server) throws Exception {
    HttpResponse<String> response = send(server, "HEAD", "orders/7");

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.headers().allValues("ETag")).containsExactly("\"v7\"");
    assertThat(response.headers().firstValueAsLong("Content-Length")).hasValue(ORDER.length());
    assertThat(response.body()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void notModifiedHasAValidatorAndNoContent(PlainServer server) throws Exception {
    HttpResponse<String> response = send(server, "GET", "orders/known");

    assertThat(response.statusCode()).isEqualTo(304);
    assertThat(response.headers().allValues("ETag")).containsExactly("\"v7\"");
    assertThat(response.body()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void whatIsThrownArrivesAsAProblem(PlainServer server) throws Exception {
    HttpResponse<String> response = send(server, "GET", "orders/lost");

    assertThat(response.statusCode()).isEqualTo(404);
    assertThat(response.headers().allValues("Content-Type"))
        .containsExactly("application/problem+json");
    assertThat(response.body())
        .isEqualTo("{\"title\":\"No \\\"order\\\"\",\"status\":404,\"number\":\"lost\"}");
  }

  @ParameterizedTest
  @EnumSource
  void createdSaysWhere(PlainServer server) throws Exception {
    HttpResponse<String> response = send(server, "POST", "orders");

    assertThat(response.statusCode()).isEqualTo(201);
    assertThat(response.headers().allValues("Location")).containsExactly("/orders/7");
    assertThat(response.body()).isEqualTo(ORDER);
  }

  @ParameterizedTest
  @EnumSource
  void eachChallengeIsThere(PlainServer server) throws Exception {
    HttpResponse<String> response = send(server, "POST", "orders/stranger");

    assertThat(response.statusCode()).isEqualTo(401);
    assertThat(response.headers().allValues("WWW-Authenticate"))
        .containsExactly("Bearer realm=\"orders\", Basic realm=\"orders\", charset=\"UTF-8\"");
    assertThat(response.body())
        .isEqualTo(
            "{\"title\":\"Unauthorized\",\"status\":401,\"detail\":\"Who are you?\","
                + TraceIds.MEMBER
                + "}");
  }

  @ParameterizedTest
  @EnumSource
  void noContentHasNone(PlainServer server) throws Exception {
    HttpResponse<String> response = send(server, "DELETE", "orders/7");

    assertThat(response.statusCode()).isEqualTo(204);
    assertThat(response.headers().firstValue("Content-Length")).isEmpty();
    assertThat(response.headers().firstValue("Content-Type")).isEmpty();
    assertThat(response.body()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void textIsSentInUtf8(PlainServer server) throws Exception {
    HttpResponse<String> response = send(server, "DELETE", "orders/8");

    assertThat(response.statusCode()).isEqualTo(405);
    assertThat(response.headers().allValues("Allow")).containsExactly("GET, PUT");
    assertThat(response.headers().firstValue("Content-Type"))
        .hasValueSatisfying(
            type -> assertThat(type).isEqualToIgnoringCase("text/plain;charset=utf-8"));
    assertThat(response.body()).isEqualTo("닫힌 주문");
  }

  private static HttpResponse<String> send(PlainServer server, String method, String path)
      throws Exception {
    return CLIENT.send(
        HttpRequest.newBuilder(Objects.requireNonNull(SERVERS.get(server)).base().resolve(path))
            .method(method, HttpRequest.BodyPublishers.noBody())
            .build(),
        HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
  }
}
