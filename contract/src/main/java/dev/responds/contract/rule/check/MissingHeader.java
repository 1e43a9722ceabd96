package dev.responds.contract.rule.check;

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

  /**
   * Returns the arguments, with 3, the fields; 4, the attribute to type; 5, the generated type to
   * return.
   */
  static List<String> arguments(Exchange exchange, List<String> missing) {
    String names = String.join(", ", missing);
    String attribute = attribute(exchange, missing);
    return variant(exchange).equals("shared")
        ? exchange.arguments(names, attribute, "")
        : exchange.requestArguments(names, attribute, exchange.generatedType());
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
