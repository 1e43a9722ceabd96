package dev.responds.http;

import dev.responds.internal.FieldText;
import java.time.Duration;
import java.time.Instant;

/**
 * The time when the client may come back: the value of {@code Retry-After} (RFC 9110 §10.2.3).
 *
 * <pre>{@code
 * RetryAfter.of(Duration.ofMinutes(2))    // 120
 * RetryAfter.of(reopening)                // Fri, 01 Jan 2027 00:00:00 GMT
 * }</pre>
 */
public final class RetryAfter {

  private final String value;

  private RetryAfter(String value) {
    this.value = value;
  }

  /**
   * Returns a delay, counted from when the response is received.
   *
   * @param delay not negative, at most 2147483647 seconds (68 years), rounded up to whole seconds
   * @return the value
   * @throws IllegalArgumentException if {@code delay} is negative or longer
   */
  public static RetryAfter of(Duration delay) {
    return new RetryAfter(FieldText.delay(delay));
  }

  /**
   * Returns a point in time.
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

  @Override
  public boolean equals(Object other) {
    return other instanceof RetryAfter that && value.equals(that.value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }
}
