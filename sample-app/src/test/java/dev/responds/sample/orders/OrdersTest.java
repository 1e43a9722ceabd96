package dev.responds.sample.orders;

import static dev.responds.sample.Caller.JSON;
import static org.assertj.core.api.Assertions.assertThat;

import dev.responds.sample.ServerTest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class OrdersTest extends ServerTest {

  private static String order(String number) {
    return """
    {"number":"%s","sku":"MS-2","quantity":2}"""
        .formatted(number);
  }

  @Test
  void createdOrderIsFoundAtItsLocation() {
    HttpResponse<String> created = alice().post("/orders", JSON, order("created"));

    assertJson(created, 201);
    assertValue(created, "$")
        .asMap()
        .containsEntry("customer", "alice")
        .containsEntry("number", "created")
        .containsEntry("sku", "MS-2")
        .containsEntry("quantity", 2)
        .containsEntry("placedAt", "2026-03-01T12:00:00Z");
    assertThat(header(created, "Location")).matches("/orders/\\d+");
    HttpResponse<String> found = alice().get(header(created, "Location"));
    assertJson(found, 200);
    assertThat(found.body()).isEqualTo(created.body());
  }

  @Test
  void secondOrderOfOneNumberConflicts() {
    alice().post("/orders", JSON, order("twice"));

    HttpResponse<String> second = alice().post("/orders", JSON, order("twice"));

    assertProblem(second, 409, "Duplicate order");
    assertValue(second, "$.number").isEqualTo("twice");
    assertOrdersNumbered("twice", 1);
  }

  @Test
  void twoCustomersMayUseOneNumber() {
    alice().post("/orders", JSON, order("shared"));

    assertJson(bob().post("/orders", JSON, order("shared")), 201);
  }

  @RepeatedTest(5)
  void ofTwoEqualOrdersAtATimeOneConflicts(RepetitionInfo repetition) {
    String number = "race-" + repetition.getCurrentRepetition();
    List<CompletableFuture<HttpResponse<String>>> both =
        Stream.of(alice(), alice())
            .map(caller -> caller.postAsync("/orders", JSON, order(number)))
            .toList();

    assertThat(both)
        .extracting(response -> response.join().statusCode())
        .containsExactlyInAnyOrder(201, 409);
    assertOrdersNumbered(number, 1);
  }

  @Test
  void customersSeeTheirOrders() {
    alice().post("/orders", JSON, order("listed"));

    HttpResponse<String> response = alice().get("/orders");

    assertJson(response, 200);
    assertValue(response, "$.orders[*].customer").asArray().containsOnly("alice");
    assertValue(response, "$.orders[*].number").asArray().contains("listed");
  }

  @Test
  void administratorsSeeEveryCustomersOrders() {
    HttpResponse<String> response = admin().get("/orders?customer=bob");

    assertJson(response, 200);
    assertValue(response, "$.orders[*].number").asArray().contains("B-1");
  }

  @Test
  void customersMayNotAskForOthersOrders() {
    assertProblem(alice().get("/orders?customer=bob"), 403, "Another customer's orders");
  }

  @Test
  void unknownOrderIsNotFound() {
    assertProblem(alice().get("/orders/999999"), 404, "No such order");
  }

  @Test
  void anothersOrderLooksLikeAnUnknownOne() {
    HttpResponse<String> hidden = alice().get("/orders/1");
    HttpResponse<String> unknown = alice().get("/orders/999999");

    assertProblem(hidden, 404, "No such order");
    assertThat(hidden.body().replace("/orders/1", "/orders/999999")).isEqualTo(unknown.body());
    assertThat(hidden.headers().map().keySet()).isEqualTo(unknown.headers().map().keySet());
    assertJson(bob().get("/orders/1"), 200);
  }

  @Test
  void malformedJsonIsABadRequest() {
    assertProblem(alice().post("/orders", JSON, "{"), 400, "Bad Request");
  }

  @Test
  void invalidValuesAreABadRequestThatNamesThem() {
    HttpResponse<String> response =
        alice().post("/orders", JSON, "{\"number\":\" \",\"sku\":\"MS-2\",\"quantity\":100}");

    assertProblem(response, 400, "Invalid content");
    assertValue(response, "$.errors").asMap().containsOnlyKeys("number", "quantity");
  }

  @Test
  void discontinuedProductIsABadRequest() {
    String fax = order("fax").replace("MS-2", "FAX-1");

    assertProblem(alice().post("/orders", JSON, fax), 400, "Unknown product");
  }

  @Test
  void idThatIsNotANumberIsABadRequest() {
    assertProblem(alice().get("/orders/first"), 400, "Bad Request");
  }

  @Test
  void contentThatIsNotJsonIsUnsupported() {
    HttpResponse<String> response = alice().post("/orders", "text/plain", order("text"));

    assertProblem(response, 415, "Unsupported Media Type");
    assertThat(header(response, "Accept")).startsWith("application/json");
  }

  @Test
  void anonymousCallersAreChallenged() {
    assertChallenge(anonymous().get("/orders"));
    assertChallenge(anonymous().get("/orders/1"));
    assertChallenge(anonymous().post("/orders", JSON, order("anonymous")));
  }

  private void assertOrdersNumbered(String number, int count) {
    assertValue(alice().get("/orders"), "$.orders[?(@.number == '" + number + "')]")
        .asArray()
        .hasSize(count);
  }
}
