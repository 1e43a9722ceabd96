package dev.responds.sample.orders;

import dev.responds.Responds;
import dev.responds.sample.accounts.Account;
import dev.responds.sample.accounts.SignedIn;
import dev.responds.sample.orders.OrderControllerResponses.Create;
import dev.responds.sample.orders.OrderControllerResponses.Find;
import dev.responds.sample.orders.OrderControllerResponses.FindAll;
import dev.responds.sample.orders.OrderControllerResponses.Respond;
import dev.responds.sample.web.SendsJson;
import dev.responds.sample.web.TakesId;
import dev.responds.sample.web.TakesJson;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Takes and shows orders. */
@RestController
@RequestMapping("/orders")
@SignedIn
final class OrderController {

  private final OrderService orders;

  OrderController(OrderService orders) {
    this.orders = orders;
  }

  /**
   * Takes an order.
   *
   * @param draft what the customer orders
   */
  @PostMapping
  @SendsJson
  @TakesJson
  @Responds(value = 201, body = Order.class, when = "the order is stored")
  @Responds(
      value = 400,
      on = {
        HttpMessageNotReadableException.class,
        MethodArgumentNotValidException.class,
        UnknownProduct.class
      },
      when = "the order is malformed or incomplete, or its product is not on sale")
  @Responds(
      value = 409,
      problem = "duplicate-order",
      when = "the customer has an order with this number already")
  Create create(@RequestBody @Valid NewOrder draft, @RequestAttribute Account account) {
    Optional<Order> order = orders.place(account, draft);
    if (order.isEmpty()) {
      return Respond.create().duplicateOrder().problem(p -> p.with("number", draft.number()));
    }
    return Respond.create().created(uri(order.get())).body(order.get());
  }

  /**
   * Shows an order to its customer, and to administrators.
   *
   * @param id the number that the shop has given it
   */
  @GetMapping("/{id}")
  @SendsJson
  @TakesId
  @Responds(
      value = 200,
      body = Order.class,
      when = "the order is the caller's, or the caller is an administrator")
  @Responds(
      value = 404,
      when = "there is no such order, or it is somebody else's, which callers are not told")
  Find find(@PathVariable long id, @RequestAttribute Account account) {
    return orders
        .find(account, id)
        .map(order -> Respond.find().ok().body(order))
        .orElseGet(() -> Respond.find().notFound().problem("No such order"));
  }

  /**
   * Lists the orders of a customer. Administrators may ask for those of anybody.
   *
   * @param customer whose orders, by default the caller's
   */
  @GetMapping
  @SendsJson
  @Responds(value = 200, body = Orders.class, when = "the caller may see the customer's orders")
  @Responds(
      value = 403,
      when = "the caller asks for another customer's orders and is no administrator")
  FindAll findAll(@RequestParam Optional<String> customer, @RequestAttribute Account account) {
    Optional<List<Order>> found = orders.ordersOf(account, customer.orElse(account.username()));
    return found
        .map(list -> Respond.findAll().ok().body(new Orders(list)))
        .orElseGet(() -> Respond.findAll().forbidden().problem("Another customer's orders"));
  }

  private static URI uri(Order order) {
    return URI.create("/orders/" + order.id());
  }
}
