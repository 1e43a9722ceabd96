package dev.responds.sample.products;

import java.util.List;

/** All products on sale. */
record Catalogue(List<ProductView> products) {

  static Catalogue of(List<Product> products) {
    return new Catalogue(products.stream().map(ProductView::of).toList());
  }
}
