package dev.responds.runtime;

import dev.responds.http.CacheControl;
import dev.responds.internal.FieldSyntax;
import dev.responds.internal.FieldText;
import java.time.Instant;

/**
 * The fields that say how caches may reuse a response (RFC 9111).
 *
 * @param <S> the stage that takes the fields
 */
public interface CacheFields<S> extends HeaderFields<S> {

  /**
   * Sets {@code Cache-Control} (RFC 9111 §5.2.2).
   *
   * @param directives for how long, for whom, and what then
   * @return this stage
   */
  default S cacheControl(CacheControl directives) {
    return header("Cache-Control", FieldValue.of("Cache-Control", directives));
  }

  /**
   * Sets {@code Cache-Control} as it is written (RFC 9111 §5.2.2).
   *
   * @param first a directive, as in {@code "no-cache"} or {@code "max-age=60"}
   * @param more further directives
   * @return this stage
   * @throws IllegalArgumentException if a directive is empty
   */
  default S cacheControl(String first, String... more) {
    return header(
        "Cache-Control", FieldText.list("Cache-Control", first, more, FieldSyntax::notEmpty));
  }

  /**
   * Sets {@code Expires}: when the content becomes stale (RFC 9111 §5.3). A {@code max-age} in
   * {@code Cache-Control} goes before it.
   *
   * @param instant fractions of a second are dropped
   * @return this stage
   * @throws IllegalArgumentException if the year does not have four digits
   */
  default S expires(Instant instant) {
    return header("Expires", FieldText.date("Expires", instant));
  }

  /**
   * Sets {@code Vary}: the request fields that took part in the choice of this content (RFC 9110
   * §12.5.5).
   *
   * @param first a field name, or {@code "*"} alone if there was more than fields
   * @param more further field names
   * @return this stage
   * @throws IllegalArgumentException if one of them is no field name
   */
  default S vary(String first, String... more) {
    return header("Vary", FieldValue.vary(first, more));
  }
}
