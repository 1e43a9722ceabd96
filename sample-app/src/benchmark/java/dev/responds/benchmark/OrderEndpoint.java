package dev.responds.benchmark;

import dev.responds.Responds;
import dev.responds.benchmark.OrderEndpointResponses.Take;
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
  Take take(Order order) {
    return ok(order);
  }

  Take ok(Order order) {
    return Take.respond().ok().body(order);
  }

  Take created(Order order, URI location) {
    return Take.respond().created(location).body(order);
  }

  Take noContent() {
    return Take.respond().noContent().build();
  }

  Take unauthorized() {
    return Take.respond().unauthorized(CHALLENGE).problem("Who are you?");
  }

  Take notFound(Order order) {
    return Take.respond()
        .notFound()
        .problem(
            problem ->
                problem
                    .title("No such order")
                    .detail("It may have been cancelled.")
                    .with("customer", order.customer()));
  }

  Take serviceUnavailable(Duration delay) {
    return Take.respond().serviceUnavailable().retryAfter(delay).problem("Closed");
  }
}
