package dev.responds.sample.orders;

import dev.responds.sample.accounts.Account;
import dev.responds.sample.products.Product;
import dev.responds.sample.products.ProductService;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;

/** Takes orders, and shows them to those who may see them. */
@Service
public class OrderService {

  private final OrderRepository orders;
  private final ProductService products;
  private final Clock clock;

  OrderService(OrderRepository orders, ProductService products, Clock clock) {
    this.orders = orders;
    this.products = products;
    this.clock = clock;
  }

  /**
   * Places an order.
   *
   * @return the order, or empty if the customer has used its number before
   */
  public Optional<Order> place(Account customer, NewOrder draft) {
    Product product =
        products
            .find(draft.sku())
            .filter(found -> !found.discontinued())
            .orElseThrow(UnknownProduct::new);
    try {
      return Optional.of(orders.save(order(customer, draft, product)));
    } catch (DuplicateKeyException numberIsTaken) {
      // Asking first would leave a gap: of two equal requests at a time both would see no order.
      return Optional.empty();
    }
  }

  /** Places an order, or finds the one that was placed under its number before. */
  public Order placeOnce(Account customer, NewOrder draft) {
    return place(customer, draft)
        .or(() -> orders.findByCustomerAndNumber(customer.username(), draft.number()))
        .orElseThrow();
  }

  /** Returns an order; empty also if it is none of the caller's business. */
  Optional<Order> find(Account caller, long id) {
    return orders.findById(id).filter(order -> maySee(caller, order.customer()));
  }

  /** Returns a customer's orders, the latest first; empty if the caller may not see them. */
  Optional<List<Order>> ordersOf(Account caller, String customer) {
    return Optional.of(customer)
        .filter(name -> maySee(caller, name))
        .map(orders::findByCustomerOrderByIdDesc);
  }

  private static boolean maySee(Account caller, String customer) {
    return caller.administrator() || caller.username().equals(customer);
  }

  private Order order(Account customer, NewOrder draft, Product product) {
    return new Order(
        0,
        customer.username(),
        draft.number(),
        product.sku(),
        draft.quantity(),
        product.price(),
        clock.instant().truncatedTo(ChronoUnit.SECONDS));
  }
}
