package dev.responds.contract.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The named values that a message is filled with.
 *
 * @param values value by name, in the order in which they were given
 */
public record Arguments(Map<String, String> values) {

  public static final Arguments NONE = new Arguments(Map.of());

  /** Makes the map immutable. */
  public Arguments {
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }

  /** Returns a single argument. */
  public static Arguments of(String name, String value) {
    return new Arguments(Map.of(name, value));
  }

  /** Returns these arguments and another one. */
  public Arguments and(String name, String value) {
    Map<String, String> more = new LinkedHashMap<>(values);
    more.put(name, value);
    return new Arguments(more);
  }

  /** By hand: the first use of a record's own would cost a compile milliseconds. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Arguments arguments && values.equals(arguments.values);
  }

  @Override
  public int hashCode() {
    return values.hashCode();
  }
}
