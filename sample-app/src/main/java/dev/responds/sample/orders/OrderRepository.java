package dev.responds.sample.orders;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The orders in the database. */
interface OrderRepository extends Repository<Order, Long> {

  /** Stores a new order; its number has to be new to the customer. */
  Order save(Order order);

  /** Returns the order of that id. */
  Optional<Order> findById(long id);

  /** Returns the customer's order of that number. */
  Optional<Order> findByCustomerAndNumber(String customer, String number);

  /** Returns the customer's orders, the latest first. */
  List<Order> findByCustomerOrderByIdDesc(String customer);
}
