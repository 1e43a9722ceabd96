package dev.responds.contract.model;

import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * What a level is given to: a rule, or a rule where it is about one status.
 *
 * @param rule the id of the rule
 * @param status the status, empty for all that have none of their own
 */
public record LevelKey(String rule, OptionalInt status) implements Comparable<LevelKey> {

  public static LevelKey of(String rule) {
    return new LevelKey(rule, OptionalInt.empty());
  }

  public static LevelKey of(String rule, int status) {
    return new LevelKey(rule, OptionalInt.of(status));
  }

  /** Reads a key as policies write it, as in {@code status-reserved:402}. */
  public static LevelKey parse(String written) {
    int colon = written.indexOf(':');
    String digits = written.substring(colon + 1);
    return colon > 0 && isNumber(digits)
        ? of(written.substring(0, colon), Integer.parseInt(digits))
        : of(written);
  }

  private static boolean isNumber(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return !text.isEmpty() && text.length() < 10;
  }

  /** Returns whether there is a status of that number, or none is named. */
  public boolean possible() {
    return status.isEmpty() || (status.getAsInt() >= 100 && status.getAsInt() <= 599);
  }

  @Override
  public int compareTo(LevelKey other) {
    int byRule = rule.compareTo(other.rule);
    return byRule != 0 ? byRule : Integer.compare(status.orElse(0), other.status.orElse(0));
  }

  /** By hand: the first use of a record's own would cost a compile milliseconds. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof LevelKey key && rule.equals(key.rule) && status.equals(key.status);
  }

  @Override
  public int hashCode() {
    return 31 * rule.hashCode() + status.hashCode();
  }

  /** Returns the key as policies write it. */
  @Override
  public String toString() {
    return status.isPresent() ? rule + ":" + status.getAsInt() : rule;
  }
}
