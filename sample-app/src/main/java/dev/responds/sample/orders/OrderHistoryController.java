package dev.responds.sample.orders;

import dev.responds.Responds;
import dev.responds.sample.accounts.Account;
import dev.responds.sample.accounts.SignedIn;
import dev.responds.sample.orders.OrderHistoryControllerResponses.Respond;
import dev.responds.sample.orders.OrderHistoryControllerResponses.Show;
import dev.responds.sample.web.Page;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RestController;

/** Shows customers what they have ordered, which is also where a checkout ends. */
@RestController
@SignedIn
final class OrderHistoryController {

  private final OrderService orders;

  OrderHistoryController(OrderService orders) {
    this.orders = orders;
  }

  /** Shows what the caller has ordered. */
  @GetMapping("/order-history")
  @Responds(
      value = 200,
      body = Page.class,
      mediaType = Page.MEDIA_TYPE,
      when = "somebody is signed in, with orders or without")
  Show show(@RequestAttribute Account account) {
    List<Order> own = orders.ordersOf(account, account.username()).orElseThrow();
    return Respond.show().ok().body(OrderHistoryPage.of(own));
  }
}
