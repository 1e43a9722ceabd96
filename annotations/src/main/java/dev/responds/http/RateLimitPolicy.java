package dev.responds.http;

import dev.responds.internal.FieldText;
import dev.responds.internal.StructuredField;
import java.time.Duration;

/**
 * A quota, which is how much a client may do in a time: one member of the {@code RateLimit-Policy}
 * field (draft-ietf-httpapi-ratelimit-headers-10 §3).
 *
 * <p><strong>This follows a draft</strong>, not a standard: until it is an RFC, a minor version of
 * this library may change it as the draft changes.
 *
 * <pre>{@code
 * RateLimitPolicy.of("default", 100).window(Duration.ofMinutes(1))    // "default";q=100;w=60
 * }</pre>
 */
public final class RateLimitPolicy {

  private final String item;
  private final String unit;
  private final String window;
  private final String partitionKey;

  private RateLimitPolicy(String item, String unit, String window, String partitionKey) {
    this.item = item;
    this.unit = unit;
    this.window = window;
    this.partitionKey = partitionKey;
  }

  /**
   * Returns a quota, counted in requests if nothing else is said.
   *
   * @param name names the policy: visible ASCII characters and spaces
   * @param quota what is allowed, not negative
   * @return the policy
   * @throws IllegalArgumentException if {@code name} has other characters or {@code quota} is
   *     negative or has more than 15 digits
   */
  public static RateLimitPolicy of(String name, long quota) {
    String policy = StructuredField.string("name of RateLimit-Policy", name);
    String count = StructuredField.count("q of RateLimit-Policy", quota);
    return new RateLimitPolicy(policy + ";q=" + count, "", "", "");
  }

  /**
   * Returns this policy with what the quota counts.
   *
   * @param unit as in {@code "content-bytes"}: visible ASCII characters and spaces
   * @return this policy with the unit
   * @throws IllegalArgumentException if {@code unit} has other characters
   */
  public RateLimitPolicy unit(String unit) {
    String counted = ";qu=" + StructuredField.string("qu of RateLimit-Policy", unit);
    return new RateLimitPolicy(item, counted, window, partitionKey);
  }

  /**
   * Returns this policy with the time that the quota is for.
   *
   * @param time whole seconds, at least one
   * @return this policy with the window
   * @throws IllegalArgumentException if {@code time} is shorter than a second, has a fraction of
   *     one, or is longer than 2147483647 seconds
   */
  public RateLimitPolicy window(Duration time) {
    String what = "w of RateLimit-Policy";
    long seconds = FieldText.wholeSeconds(what, time);
    if (seconds == 0 || time.toNanosPart() > 0) {
      throw new IllegalArgumentException(what + " counts whole seconds, and is " + time);
    }
    return new RateLimitPolicy(item, unit, ";w=" + seconds, partitionKey);
  }

  /**
   * Returns this policy with whose share of the capacity this is.
   *
   * @param key any text
   * @return this policy with the partition key
   */
  public RateLimitPolicy partitionKey(String key) {
    String bytes = StructuredField.bytes("pk of RateLimit-Policy", key);
    return new RateLimitPolicy(item, unit, window, ";pk=" + bytes);
  }

  /** Returns the policy as it stands in the header field. */
  @Override
  public String toString() {
    return item + unit + window + partitionKey;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof RateLimitPolicy that && toString().equals(that.toString());
  }

  @Override
  public int hashCode() {
    return toString().hashCode();
  }
}
