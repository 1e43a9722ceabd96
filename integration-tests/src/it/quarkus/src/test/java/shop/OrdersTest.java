package shop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What Quarkus REST sends of the responses that builders make. */
@QuarkusTest
class OrdersTest {

  @TestHTTPResource("/orders")
  URI orders;

  @TestHTTPResource("/q/openapi?format=json")
  URI document;

  @TestHTTPResource("/status-reference.html")
  URI page;

  @Test
  void content() throws Exception {
    HttpResponse<String> response = send(HttpRequest.newBuilder(URI.create(orders + "/7")));
    assertEquals(200, response.statusCode());
    assertEquals("{\"number\":\"7\"}", response.body());
  }

  @Test
  void mandatoryFields() throws Exception {
    HttpResponse<String> response = send(post("{\"number\":\"9\"}"));
    assertEquals(201, response.statusCode());
    assertTrue(response.headers().firstValue("Location").orElseThrow().endsWith("/orders/9"));
  }

  @Test
  void problemsReturnedAndThrown() throws Exception {
    assertProblem(409, "Duplicate order", send(post("{\"number\":\"1\"}")));
    assertProblem(404, "No such order", send(HttpRequest.newBuilder(URI.create(orders + "/0"))));
  }

  @Test
  void exceptionThatAnswersByItself() throws Exception {
    assertProblem(
        410, "Order 2 was deleted", send(HttpRequest.newBuilder(URI.create(orders + "/2"))));
  }

  @Test
  void removed() throws Exception {
    assertEquals(204, remove(204));
  }

  @Test
  void maybeUndeclared() throws Exception {
    int status = Boolean.getBoolean("seeded") ? 418 : 404;
    assertEquals(status, remove(status));
  }

  private int remove(int number) throws Exception {
    return send(HttpRequest.newBuilder(URI.create(orders + "/" + number)).DELETE()).statusCode();
  }

  /** SmallRye says what is declared, though nothing tells it to. */
  @Test
  void theDocumentOfTheServer() throws Exception {
    String text = send(HttpRequest.newBuilder(document)).body();
    JsonNode paths = new ObjectMapper().readTree(text).path("paths");
    assertTrue(text.contains("Orders of the shop"), "the filter of the team counts as well");
    JsonNode create = paths.at("/~1orders/post/responses");
    // The 400 is one that SmallRye adds where there is content.
    assertEquals(Set.of("201", "400", "409"), names(create), text);
    assertEquals("Created: the order is stored", create.at("/201/description").asText());
    assertTrue(create.at("/201/headers/Location/required").asBoolean());
    assertEquals(
        "#/components/schemas/Responds.Order",
        create.at("/201/content/application~1json/schema/$ref").asText());
    assertEquals(Set.of("application/problem+json"), names(create.at("/409/content")));
    JsonNode find = paths.at("/~1orders~1{number}/get/responses");
    assertEquals(Set.of("200", "404", "410"), names(find), text);
    assertEquals(
        "#/components/schemas/Responds.Order",
        find.at("/200/content/application~1json/schema/$ref").asText());
  }

  private static Set<String> names(JsonNode object) {
    Set<String> names = new TreeSet<>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
  }

  @Test
  void thePageIsServed() throws Exception {
    HttpResponse<String> response = send(HttpRequest.newBuilder(page));
    assertEquals(200, response.statusCode());
    assertTrue(response.body().contains("/orders/{number}"));
  }

  private HttpRequest.Builder post(String json) {
    return HttpRequest.newBuilder(orders)
        .header("Content-Type", "application/json")
        .POST(BodyPublishers.ofString(json));
  }

  private static void assertProblem(int status, String text, HttpResponse<String> response) {
    assertEquals(status, response.statusCode());
    assertEquals(
        "application/problem+json", response.headers().firstValue("Content-Type").orElseThrow());
    assertTrue(response.body().contains(text), response.body());
  }

  private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
  }
}
