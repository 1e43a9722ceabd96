package dev.responds.sample.checkout;

import dev.responds.sample.orders.NewOrder;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/**
 * What the checkout form sends, still as text.
 *
 * @param form the token that makes this form different from every other
 */
record CheckoutForm(
    @NotNull String form,
    @NotBlank String sku,
    @NotNull @Pattern(regexp = "[1-9][0-9]?") String quantity) {

  /** Returns the order that is meant; equal forms lead to equal order numbers. */
  NewOrder order(String formNumber) {
    return new NewOrder("WEB-" + formNumber, sku, Integer.parseInt(quantity));
  }
}
