package dev.responds.http;

import java.time.Instant;

/**
 * How caches may reuse a response (RFC 9111).
 *
 * @param <S> the stage that takes the fields
 */
public interface CacheFields<S> {

  /**
   * Sets {@code Cache-Control} (RFC 9111 §5.2).
   *
   * @param first a directive, as in {@code "no-cache"} or {@code "max-age=60"}
   * @param more further directives
   * @return this stage
   */
  default S cacheControl(String first, String... more) {
    return header("Cache-Control", FieldValue.list(first, more));
  }

  /**
   * Sets {@code Expires}: when the content becomes stale (RFC 9111 §5.3). A {@code max-age} in
   * {@code Cache-Control} goes before it.
   *
   * @param instant fractions of a second are dropped
   * @return this stage
   */
  default S expires(Instant instant) {
    return header("Expires", FieldValue.date(instant));
  }

  /**
   * Sets {@code Vary}: the request fields that took part in the choice of this content (RFC 9110
   * §12.5.5).
   *
   * @param first a field name
   * @param more further field names
   * @return this stage
   */
  default S vary(String first, String... more) {
    return header("Vary", FieldValue.list(first, more));
  }

  /**
   * Adds a header field.
   *
   * @param name the field name
   * @param value the field value
   * @return this stage
   */
  S header(String name, String value);
}
