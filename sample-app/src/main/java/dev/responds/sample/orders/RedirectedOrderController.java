package dev.responds.sample.orders;

import dev.responds.Responds;
import dev.responds.sample.orders.RedirectedOrderControllerResponses.Create;
import dev.responds.sample.orders.RedirectedOrderControllerResponses.CreateExpress;
import dev.responds.sample.orders.RedirectedOrderControllerResponses.Respond;
import jakarta.annotation.security.PermitAll;
import java.net.URI;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Leads orders that were sent elsewhere to where they are taken. */
@RestController
@PermitAll
final class RedirectedOrderController {

  private static final URI ORDERS = URI.create("/orders");

  /** Leads to where orders are taken now. */
  @PostMapping("/purchase-orders")
  @Responds(
      value = 308,
      when =
          "an order arrives here: orders have moved to /orders for good, and this one is to go"
              + " there")
  Create create() {
    return Respond.create().permanentRedirect(ORDERS).build();
  }

  /** Leads express orders to where all orders are taken. */
  @PostMapping("/express-orders")
  @Responds(
      value = 307,
      when = "the express desk is closed, as it is now: the same order is to be sent to /orders")
  CreateExpress createExpress() {
    return Respond.createExpress().temporaryRedirect(ORDERS).build();
  }
}
