package dev.responds.http;

import dev.responds.internal.FieldText;
import dev.responds.internal.StructuredField;
import java.time.Duration;

/**
 * The rest of a quota: one member of the {@code RateLimit} field
 * (draft-ietf-httpapi-ratelimit-headers-10 §4).
 *
 * <p><strong>This follows a draft</strong>, not a standard: until it is an RFC, a minor version of
 * this library may change it as the draft changes.
 *
 * <pre>{@code
 * RateLimit.of("default", 0).reset(Duration.ofSeconds(30))    // "default";r=0;t=30
 * }</pre>
 */
public final class RateLimit {

  private final String item;
  private final String reset;
  private final String partitionKey;

  private RateLimit(String item, String reset, String partitionKey) {
    this.item = item;
    this.reset = reset;
    this.partitionKey = partitionKey;
  }

  /**
   * Returns what is left now.
   *
   * @param policy the name of the quota policy, visible ASCII characters and spaces
   * @param remaining units of the quota, not negative
   * @return the limit
   * @throws IllegalArgumentException if {@code policy} has other characters or {@code remaining} is
   *     negative or has more than 15 digits
   */
  public static RateLimit of(String policy, long remaining) {
    String name = StructuredField.string("policy of RateLimit", policy);
    return new RateLimit(name + ";r=" + StructuredField.count("r of RateLimit", remaining), "", "");
  }

  /**
   * Returns this limit with the time when the quota is restored.
   *
   * @param time from now; not negative, rounded up to whole seconds, the same as {@code
   *     Retry-After} if that is sent too
   * @return this limit with the time
   * @throws IllegalArgumentException if {@code time} is negative or longer than 2147483647 seconds
   */
  public RateLimit reset(Duration time) {
    long seconds = FieldText.wholeSeconds("t of RateLimit", time);
    return new RateLimit(item, ";t=" + seconds, partitionKey);
  }

  /**
   * Returns this limit with whose share of the capacity this is.
   *
   * @param key any text
   * @return this limit with the partition key
   */
  public RateLimit partitionKey(String key) {
    return new RateLimit(item, reset, ";pk=" + StructuredField.bytes("pk of RateLimit", key));
  }

  /** Returns the limit as it stands in the header field. */
  @Override
  public String toString() {
    return item + reset + partitionKey;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof RateLimit that && toString().equals(that.toString());
  }

  @Override
  public int hashCode() {
    return toString().hashCode();
  }
}
