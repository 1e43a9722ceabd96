package dev.responds.sample.checkout;

import dev.responds.sample.products.Product;
import dev.responds.sample.web.Page;
import java.util.List;
import java.util.stream.Collectors;

/** Shows the checkout form. */
final class CheckoutPage {

  private static final String FORM =
      """
      %s<form method="post" action="/checkout">
      <input type="hidden" name="form" value="%s">
      <label>Product <select name="sku">
      %s</select></label>
      <label>Quantity <input type="number" name="quantity" value="1" min="1" max="99"></label>
      <button>Order</button>
      </form>
      """;

  private static final String OPTION =
      """
      <option value="%s">%s, %s</option>
      """;

  private CheckoutPage() {}

  static Page of(String formToken, List<Product> products) {
    return page("", formToken, products);
  }

  static Page again(String formToken, List<Product> products, String message) {
    return page("<p role=\"alert\">" + Page.text(message) + "</p>\n", formToken, products);
  }

  private static Page page(String alert, String formToken, List<Product> products) {
    String options = products.stream().map(CheckoutPage::option).collect(Collectors.joining());
    return Page.of("Checkout", FORM.formatted(alert, Page.text(formToken), options));
  }

  private static String option(Product product) {
    return OPTION.formatted(
        Page.text(product.sku()), Page.text(product.name()), product.price().toPlainString());
  }
}
