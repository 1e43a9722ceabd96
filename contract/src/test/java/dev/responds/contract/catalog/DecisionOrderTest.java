package dev.responds.contract.catalog;

import static dev.responds.contract.model.EndpointFixture.get;
import static org.assertj.core.api.Assertions.assertThat;

import dev.responds.contract.http.Status;
import dev.responds.contract.model.Body;
import dev.responds.contract.model.DeclaredResponse;
import dev.responds.contract.model.EndpointFixture;
import java.util.List;
import org.junit.jupiter.api.Test;

class DecisionOrderTest {

  @Test
  void followsTheDecisionsOfAServer() {
    assertThat(sorted(200, 500, 404, 304, 406, 403, 400, 415, 401, 405, 503, 409, 201))
        .containsExactly(503, 405, 401, 415, 400, 403, 406, 404, 304, 409, 201, 200, 500);
  }

  @Test
  void preconditionsCountWhereTheResourceWouldBeSent() {
    assertThat(sorted(412, 304, 404, 410, 301, 308, 307, 302, 200, 206, 416))
        .containsExactly(301, 302, 307, 308, 410, 404, 412, 304, 416, 206, 200);
  }

  @Test
  void whereToLookAtTheOutcomeIsSaidInsteadOfIt() {
    assertThat(sorted(303, 202, 409, 201)).containsExactly(409, 202, 303, 201);
  }

  @Test
  void unknownStatusStandsWhereTheOneStandsThatItIsTakenFor() {
    assertThat(sorted(201, 499, 400, 415)).containsExactly(415, 400, 499, 201);
  }

  @Test
  void everyRegisteredStatusHasAPlace() {
    int[] codes = Shop.REGISTRY.all().stream().mapToInt(Status::code).toArray();
    List<Integer> order = sorted(codes);
    assertThat(order.get(order.size() - 1)).isEqualTo(500);
  }

  private static List<Integer> sorted(int... statuses) {
    EndpointFixture endpoint = get();
    for (int status : statuses) {
      endpoint.responds(status, Body.NONE);
    }
    return endpoint.build().responses().stream()
        .sorted(new DecisionOrder(Shop.REGISTRY))
        .map(DeclaredResponse::status)
        .toList();
  }
}
