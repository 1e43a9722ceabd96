package dev.responds.contract.catalog;

import static dev.responds.contract.model.EndpointFixture.request;
import static org.assertj.core.api.Assertions.assertThat;

import dev.responds.contract.model.Endpoint;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnchorsTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "GET /orders/{id}, GET/orders/:id",
        "GET orders, GET/orders",
        "GET|HEAD /orders, \"GET,HEAD/orders\"",
        "GET /orders/{id:[0-9]+}/lines, GET/orders/:id/lines",
        "GET /codes/{code:[a-z]{3}}/x, GET/codes/:code/x",
        "GET /files/{*path}, GET/files/:*path",
        "GET /files/**, GET/files/**",
        "GET /a b/주문, GET/a_b/주문",
        "GET /{unclosed, GET/:unclosed",
        "GET /closed}, GET/closed_"
      })
  void anchorIsTheRequest(String request, String anchor) {
    assertThat(anchors(at("C", "any", request))).containsExactly(anchor);
  }

  @Test
  void endpointsOfOneRequestAreToldApartByTheirNamesWhateverTheirOrder() {
    Endpoint first = at("A", "asJson", "GET /orders");
    Endpoint second = at("B", "asCsv", "GET /orders");
    assertThat(anchors(first, second)).containsExactly("GET/orders~asJson", "GET/orders~asCsv");
    assertThat(anchors(second, first)).containsExactly("GET/orders~asCsv", "GET/orders~asJson");
  }

  @Test
  void endpointsOfOneRequestAndNameAreBothThere() {
    assertThat(anchors(at("A", "find", "GET /a"), at("B", "find", "GET /a")))
        .containsExactly("GET/a~find", "GET/a~find~2");
  }

  private static Endpoint at(String controller, String name, String request) {
    return request(request).in("com.shop", controller).named(name).build();
  }

  private static List<String> anchors(Endpoint... endpoints) {
    Anchors anchors = new Anchors(List.of(endpoints));
    return Stream.of(endpoints).map(anchors::of).toList();
  }
}
