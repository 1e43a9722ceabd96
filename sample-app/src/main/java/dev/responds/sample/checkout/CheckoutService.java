package dev.responds.sample.checkout;

import dev.responds.sample.accounts.Account;
import dev.responds.sample.accounts.FormTokens;
import dev.responds.sample.orders.Order;
import dev.responds.sample.orders.OrderService;
import dev.responds.sample.orders.UnknownProduct;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Places one order for a form, however often the form arrives. */
@Service
class CheckoutService {

  private final FormTokens forms;
  private final OrderService orders;

  CheckoutService(FormTokens forms, OrderService orders) {
    this.forms = forms;
    this.orders = orders;
  }

  /** Returns the order of the form; empty if the form is not, or no longer, good for an order. */
  Optional<Order> place(Account customer, CheckoutForm form) {
    return forms.number(customer, form.form()).flatMap(number -> place(customer, form, number));
  }

  private Optional<Order> place(Account customer, CheckoutForm form, String number) {
    try {
      return Optional.of(orders.placeOnce(customer, form.order(number)));
    } catch (UnknownProduct soldOutSinceTheFormWasShown) {
      return Optional.empty();
    }
  }
}
