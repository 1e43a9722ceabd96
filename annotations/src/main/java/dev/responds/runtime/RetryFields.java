package dev.responds.runtime;

import java.time.Duration;
import java.time.Instant;

/**
 * The field that says when the client may come back (RFC 9110 §10.2.3).
 *
 * @param <S> the stage that takes the fields
 */
public interface RetryFields<S> extends HeaderFields<S> {

  /**
   * Sets {@code Retry-After} to a delay.
   *
   * @param delay not negative, at most 2147483647 seconds (68 years), rounded up to whole seconds
   * @return this stage
   * @throws IllegalArgumentException if {@code delay} is negative or longer
   */
  default S retryAfter(Duration delay) {
    return header("Retry-After", FieldValue.delay(delay));
  }

  /**
   * Sets {@code Retry-After} to a point in time.
   *
   * @param instant fractions of a second are dropped
   * @return this stage
   * @throws IllegalArgumentException if the year does not have four digits
   */
  default S retryAfter(Instant instant) {
    return header("Retry-After", FieldValue.date("Retry-After", instant));
  }
}
