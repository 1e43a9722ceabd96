package dev.responds.contract.rule.check;

import dev.responds.contract.model.Arguments;
import dev.responds.contract.model.HeaderField;
import dev.responds.contract.rule.Exchange;
import java.util.ArrayList;
import java.util.List;

/** What the messages about missing header fields have in common. */
final class MissingHeader {

  private MissingHeader() {}

  /**
   * Returns the variant: {@code payload} where the method cannot send any field, {@code shared}
   * where the declaration stands around many methods.
   */
  static String variant(Exchange exchange) {
    if (exchange.bare()) {
      return "payload";
    }
    return exchange.response().onMethod() ? "" : "shared";
  }

  /** Returns the arguments: the missing fields, the attribute to type and the type to return. */
  static Arguments arguments(Exchange exchange, List<String> missing) {
    Arguments common =
        exchange
            .arguments()
            .and("fields", String.join(", ", missing))
            .and("attribute", attribute(exchange, missing));
    return variant(exchange).equals("shared")
        ? common
        : common
            .and("request", exchange.endpoint().request())
            .and("generated", exchange.generatedType());
  }

  /** Returns the whole attribute, with what it lists already. */
  private static String attribute(Exchange exchange, List<String> missing) {
    List<String> all = new ArrayList<>();
    for (HeaderField field : exchange.response().headers()) {
      all.add(field.toString());
    }
    all.addAll(missing);
    String literals = '"' + String.join("\", \"", all) + '"';
    return all.size() == 1 ? "headers = " + literals : "headers = {" + literals + "}";
  }
}
