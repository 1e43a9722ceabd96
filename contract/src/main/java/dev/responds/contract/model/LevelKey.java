package dev.responds.contract.model;

import org.jspecify.annotations.Nullable;

/**
 * What a policy gives a level to: a rule, or a rule where it is about one status.
 *
 * @param rule the id of the rule
 * @param status the status, {@link #ALL} for all
 */
public record LevelKey(String rule, int status) implements Comparable<LevelKey> {

  /** No status in particular. */
  public static final int ALL = 0;

  /** Returns the key of a rule for all statuses. */
  public static LevelKey of(String rule) {
    return new LevelKey(rule, ALL);
  }

  /** By hand: the first use of a record's own would cost a compile milliseconds. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof LevelKey key && status == key.status && rule.equals(key.rule);
  }

  @Override
  public int hashCode() {
    return 31 * rule.hashCode() + status;
  }

  @Override
  public int compareTo(LevelKey other) {
    int byRule = rule.compareTo(other.rule);
    return byRule != 0 ? byRule : Integer.compare(status, other.status);
  }
}
