package dev.responds.sample.products;

import java.math.BigDecimal;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/** Something to order; its revision changes with every change. */
public record Product(
    @Id String sku, String name, BigDecimal price, boolean discontinued, @Version int revision) {

  Product at(BigDecimal newPrice) {
    return new Product(sku, name, newPrice, discontinued, revision);
  }

  /** Returns the entity tag of this revision. */
  String entityTag() {
    return "\"" + revision + "\"";
  }
}
