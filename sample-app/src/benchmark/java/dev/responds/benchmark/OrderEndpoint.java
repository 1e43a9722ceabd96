package dev.responds.benchmark;

import dev.responds.Responds;
import dev.responds.benchmark.OrderEndpointResponses.Respond;
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
    return Respond.take().ok().body(order);
  }

  Take created(Order order, URI location) {
    return Respond.take().created(location).body(order);
  }

  Take noContent() {
    return Respond.take().noContent().build();
  }

  Take unauthorized() {
    return Respond.take().unauthorized(CHALLENGE).problem("Who are you?");
  }

  Take notFound(Order order) {
    return Respond.take()
        .notFound()
        .problem(
            problem ->
                problem
                    .title("No such order")
                    .detail("It may have been cancelled.")
                    .with("customer", order.customer()));
  }

  Take serviceUnavailable(Duration delay) {
    return Respond.take().serviceUnavailable().retryAfter(delay).problem("Closed");
  }
}
