package dev.responds.http;

import java.time.Duration;
import java.time.Instant;

/**
 * When the client may come back (RFC 9110 §10.2.3).
 *
 * @param <S> the stage that takes the fields
 */
public interface RetryFields<S> {

  /**
   * Sets {@code Retry-After} to a delay.
   *
   * @param delay not negative, rounded up to whole seconds
   * @return this stage
   */
  default S retryAfter(Duration delay) {
    return header("Retry-After", FieldValue.delay(delay));
  }

  /**
   * Sets {@code Retry-After} to a point in time.
   *
   * @param instant fractions of a second are dropped
   * @return this stage
   */
  default S retryAfter(Instant instant) {
    return header("Retry-After", FieldValue.date(instant));
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
