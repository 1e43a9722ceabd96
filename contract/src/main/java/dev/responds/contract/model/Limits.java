package dev.responds.contract.model;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a value has to be like, as annotations of Jakarta Validation tell. Each of them says
 * something of values of some types only.
 *
 * @param notNull whether it may not be null
 * @param minimum the least number
 * @param exclusiveMinimum a number that it is greater than
 * @param maximum the greatest number
 * @param exclusiveMaximum a number that it is less than
 * @param minSize the least length of a text, or number of entries; 0 if none
 * @param maxSize the greatest length or number; {@link Integer#MAX_VALUE} if none
 * @param pattern a regular expression of ECMA-262 that the text matches, with its anchors
 * @param email whether the text is an address for mail
 * @param inside what the entries have to be like, or the values of a map
 */
public record Limits(
    boolean notNull,
    Optional<BigDecimal> minimum,
    Optional<BigDecimal> exclusiveMinimum,
    Optional<BigDecimal> maximum,
    Optional<BigDecimal> exclusiveMaximum,
    int minSize,
    int maxSize,
    Optional<String> pattern,
    boolean email,
    Optional<Limits> inside) {

  /** Any value will do. */
  public static final Limits NONE =
      new Limits(
          false,
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          0,
          Integer.MAX_VALUE,
          Optional.empty(),
          false,
          Optional.empty());

  /** By hand: the first use of a record's own would cost a compile milliseconds. */
  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Limits limits
            && notNull == limits.notNull
            && email == limits.email
            && minSize == limits.minSize
            && maxSize == limits.maxSize
            && minimum.equals(limits.minimum)
            && exclusiveMinimum.equals(limits.exclusiveMinimum)
            && maximum.equals(limits.maximum)
            && exclusiveMaximum.equals(limits.exclusiveMaximum)
            && pattern.equals(limits.pattern)
            && inside.equals(limits.inside));
  }

  @Override
  public int hashCode() {
    return 31 * (31 * minSize + maxSize) + pattern.hashCode();
  }

  /** Returns what the entries have to be like. */
  public Limits ofEntries() {
    return inside.orElse(NONE);
  }
}
