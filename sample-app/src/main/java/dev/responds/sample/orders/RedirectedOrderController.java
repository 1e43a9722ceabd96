package dev.responds.sample.orders;

import dev.responds.Responds;
import java.net.URI;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Leads orders that were sent elsewhere to where they are taken. */
@RestController
final class RedirectedOrderController {

  private static final URI ORDERS = URI.create("/orders");

  @PostMapping("/purchase-orders")
  @Responds(
      value = 308,
      when =
          "always: orders are taken at /orders for good, and the client is to send this one there")
  RedirectedOrderControllerResponses.Create create() {
    return RedirectedOrderControllerResponses.create().permanentRedirect(ORDERS).build();
  }

  @PostMapping("/express-orders")
  @Responds(
      value = 307,
      when = "while the express desk is closed: the client is to send the same order to /orders")
  RedirectedOrderControllerResponses.CreateExpress createExpress() {
    return RedirectedOrderControllerResponses.createExpress().temporaryRedirect(ORDERS).build();
  }
}
