package dev.responds.sample.products;

import java.math.BigDecimal;

/** A product as the catalogue shows it. */
record ProductView(String sku, String name, BigDecimal price) {

  static ProductView of(Product product) {
    return new ProductView(product.sku(), product.name(), product.price());
  }
}
