package dev.responds.contract.http;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Numbers of statuses by the constants that Java code has for them: the reason phrase in capitals,
 * as it is registered or was in an earlier specification, and a few that were never registered.
 */
public final class StatusNames {

  private static final Map<String, Integer> OLD =
      Map.ofEntries(
          Map.entry("CHECKPOINT", 103),
          Map.entry("MOVED_TEMPORARILY", 302),
          Map.entry("USE_PROXY", 305),
          Map.entry("REQUEST_ENTITY_TOO_LARGE", 413),
          Map.entry("PAYLOAD_TOO_LARGE", 413),
          Map.entry("REQUEST_URI_TOO_LONG", 414),
          Map.entry("REQUESTED_RANGE_NOT_SATISFIABLE", 416),
          Map.entry("I_AM_A_TEAPOT", 418),
          Map.entry("INSUFFICIENT_SPACE_ON_RESOURCE", 419),
          Map.entry("METHOD_FAILURE", 420),
          Map.entry("DESTINATION_LOCKED", 421),
          Map.entry("UNPROCESSABLE_ENTITY", 422),
          Map.entry("BANDWIDTH_LIMIT_EXCEEDED", 509));

  private final Map<String, Integer> codes = new HashMap<>(OLD);

  /** Begins with the statuses of a registry. */
  public StatusNames(StatusRegistry registry) {
    for (Status status : registry.all()) {
      String name = status.reason().toUpperCase(Locale.ROOT).replace(' ', '_').replace('-', '_');
      codes.putIfAbsent(name, status.code());
    }
  }

  /** Returns the number of a constant, or null. */
  public @Nullable Integer code(String name) {
    return codes.get(name);
  }
}
