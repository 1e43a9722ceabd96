package dev.responds.sample.orders;

import dev.responds.sample.web.Page;
import java.util.List;
import java.util.stream.Collectors;

/** Shows a customer's orders, with a place of its own for each. */
final class OrderHistoryPage {

  private static final String TABLE =
      """
      <table>
      <thead><tr><th>Number<th>Product<th>Quantity<th>Unit price<th>Placed</thead>
      <tbody>
      %s</tbody>
      </table>
      """;

  private static final String ROW =
      """
      <tr id="order-%d"><td>%s<td>%s<td>%d<td>%s<td>%s
      """;

  private OrderHistoryPage() {}

  static Page of(List<Order> orders) {
    String rows = orders.stream().map(OrderHistoryPage::row).collect(Collectors.joining());
    return Page.of(
        "Order history", orders.isEmpty() ? "<p>No orders yet.</p>" : TABLE.formatted(rows));
  }

  private static String row(Order order) {
    return ROW.formatted(
        order.id(),
        Page.text(order.number()),
        Page.text(order.sku()),
        order.quantity(),
        order.unitPrice().toPlainString(),
        order.placedAt());
  }
}
