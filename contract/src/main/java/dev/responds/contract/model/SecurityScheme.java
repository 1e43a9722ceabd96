package dev.responds.contract.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A way for callers to say who they are, in the words of OpenAPI.
 *
 * @param members what is said of it, such as {@code type} and {@code scheme}, in this order
 * @param flows how a client gets a token, by the name of the flow
 */
public record SecurityScheme(Map<String, String> members, Map<String, Flow> flows) {

  /** Keeps the order of the maps. */
  public SecurityScheme {
    members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
    flows = Collections.unmodifiableMap(new LinkedHashMap<>(flows));
  }

  /** Returns an authentication scheme of HTTP (RFC 9110 §11.1). */
  public static SecurityScheme http(String scheme) {
    Map<String, String> members = new LinkedHashMap<>();
    members.put("type", "http");
    members.put("scheme", scheme);
    return new SecurityScheme(members, Map.of());
  }

  /** Returns whether it is this authentication scheme of HTTP. */
  public boolean isHttp(String scheme) {
    return "http".equals(members.get("type"))
        && scheme.equalsIgnoreCase(members.getOrDefault("scheme", ""));
  }

  /**
   * How a client gets a token (RFC 6749).
   *
   * @param urls where it asks, by the names that OpenAPI has for these addresses
   * @param scopes what it may ask for, each with what that means
   */
  public record Flow(Map<String, String> urls, Map<String, String> scopes) {

    /** Keeps the order of the maps. */
    public Flow {
      urls = Collections.unmodifiableMap(new LinkedHashMap<>(urls));
      scopes = Collections.unmodifiableMap(new LinkedHashMap<>(scopes));
    }
  }
}
