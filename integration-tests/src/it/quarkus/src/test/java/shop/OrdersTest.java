package shop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;

/** What Quarkus REST sends of the responses that builders make. */
@QuarkusTest
class OrdersTest {

  @TestHTTPResource("/orders")
  URI orders;

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
