package dev.responds.http;

import dev.responds.internal.FieldText;
import java.time.Duration;
import java.time.Instant;

/** When the client may come back: the value of {@code Retry-After} (RFC 9110 §10.2.3). */
public final class RetryAfter {

  private final String value;

  private RetryAfter(String value) {
    this.value = value;
  }

  /**
   * After a delay.
   *
   * @param delay not negative, at most 2147483647 seconds (68 years), rounded up to whole seconds
   * @return the value
   * @throws IllegalArgumentException if {@code delay} is negative or longer
   */
  public static RetryAfter of(Duration delay) {
    return new RetryAfter(FieldText.delay(delay));
  }

  /**
   * At a point in time.
   *
   * @param instant fractions of a second are dropped
   * @return the value
   * @throws IllegalArgumentException if the year does not have four digits
   */
  public static RetryAfter of(Instant instant) {
    return new RetryAfter(FieldText.date("Retry-After", instant));
  }

  /** Returns the value as it stands in the header field. */
  @Override
  public String toString() {
    return value;
  }
}
