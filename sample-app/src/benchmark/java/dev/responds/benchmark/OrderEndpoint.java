package dev.responds.benchmark;

import dev.responds.Responds;
import dev.responds.http.Challenge;
import java.net.URI;
import java.time.Duration;
import org.springframework.web.bind.annotation.PostMapping;

/** Answers by the builders that are generated for it; never served. */
final class OrderEndpoint {

  private static final Challenge CHALLENGE = Challenge.bearer("orders");

  @PostMapping("/orders")
  @Responds(value = 200, body = Order.class)
  @Responds(value = 201, body = Order.class)
  @Responds(204)
  @Responds(401)
  @Responds(404)
  @Responds(503)
  OrderEndpointResponses.Take take(Order order) {
    return ok(order);
  }

  OrderEndpointResponses.Take ok(Order order) {
    return OrderEndpointResponses.take().ok().body(order);
  }

  OrderEndpointResponses.Take created(Order order, URI location) {
    return OrderEndpointResponses.take().created(location).body(order);
  }

  OrderEndpointResponses.Take noContent() {
    return OrderEndpointResponses.take().noContent().build();
  }

  OrderEndpointResponses.Take unauthorized() {
    return OrderEndpointResponses.take().unauthorized(CHALLENGE).problem("Who are you?");
  }

  OrderEndpointResponses.Take notFound(Order order) {
    return OrderEndpointResponses.take()
        .notFound()
        .problem(
            problem ->
                problem
                    .title("No such order")
                    .detail("It may have been cancelled.")
                    .with("customer", order.customer()));
  }

  OrderEndpointResponses.Take serviceUnavailable(Duration delay) {
    return OrderEndpointResponses.take().serviceUnavailable().retryAfter(delay).problem("Closed");
  }
}
