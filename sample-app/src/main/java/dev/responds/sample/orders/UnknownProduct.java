package dev.responds.sample.orders;

import dev.responds.Responds;

/** Somebody orders what is not on sale. */
@Responds(value = 400, problem = "unknown-product", detail = true)
public final class UnknownProduct extends RuntimeException {

  private static final long serialVersionUID = 1;

  UnknownProduct() {
    super("No product of this number is on sale.");
  }
}
