package dev.responds.sample.products;

/** What has become of a change of price. */
enum PriceChange {
  /** The price is stored. */
  DONE,
  /** The product has changed since the caller looked at it. */
  STALE,
  /** There is no such product. */
  UNKNOWN_PRODUCT
}
