package dev.responds.http;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.StringJoiner;

/**
 * One challenge of {@code WWW-Authenticate} or {@code Proxy-Authenticate}: an authentication scheme
 * and its parameters (RFC 9110 §11.3).
 *
 * <pre>{@code
 * Challenge.basic("orders")                                    // Basic realm="orders", charset="UTF-8"
 * Challenge.bearer("orders").with("error", "invalid_token")    // Bearer realm="orders", error="invalid_token"
 * }</pre>
 */
public final class Challenge {

  private final String scheme;
  private final Map<String, String> parameters;

  private Challenge(String scheme, Map<String, String> parameters) {
    this.scheme = scheme;
    this.parameters = parameters;
  }

  /**
   * A challenge of any scheme, without parameters yet.
   *
   * @param scheme the scheme's token, as in {@code "Negotiate"}
   * @return the challenge
   * @throws IllegalArgumentException if {@code scheme} is not a token (RFC 9110 §11.1)
   */
  public static Challenge of(String scheme) {
    return new Challenge(FieldSyntax.token("authentication scheme", scheme), Map.of());
  }

  /**
   * A challenge that carries one opaque value in place of parameters, as Negotiate does while it is
   * under way (RFC 4559 §4.1).
   *
   * @param scheme the scheme's token, as in {@code "Negotiate"}
   * @param value the value, in Base64 or alike
   * @return the challenge
   * @throws IllegalArgumentException if {@code scheme} is not a token or {@code value} not a
   *     token68 (RFC 9110 §11.2)
   */
  public static Challenge of(String scheme, String value) {
    String token = FieldSyntax.token("authentication scheme", scheme);
    return new Challenge(
        token + " " + FieldSyntax.token68("value of the " + scheme + " challenge", value),
        Map.of());
  }

  /**
   * A Basic challenge (RFC 7617 §2), for user names and passwords in UTF-8.
   *
   * @param realm names what is protected
   * @return the challenge
   */
  public static Challenge basic(String realm) {
    return of("Basic").with("realm", realm).with("charset", "UTF-8");
  }

  /**
   * A Bearer challenge (RFC 6750 §3).
   *
   * @param realm names what is protected
   * @return the challenge
   */
  public static Challenge bearer(String realm) {
    return of("Bearer").with("realm", realm);
  }

  /**
   * This challenge with one more parameter, always written as a quoted string.
   *
   * @param name the parameter's token, as in {@code "error"}
   * @param value the parameter's text, unquoted
   * @return a new challenge
   * @throws IllegalArgumentException if {@code name} is not a token, is there already, or {@code
   *     value} has characters that a header field cannot carry
   */
  public Challenge with(String name, String value) {
    FieldSyntax.token("parameter of the " + scheme + " challenge", name);
    Objects.requireNonNull(value, name);
    Map<String, String> extended = new LinkedHashMap<>(parameters);
    // names of parameters are the same in any case of letters (RFC 9110 §11.2)
    if (extended.keySet().stream().anyMatch(name::equalsIgnoreCase)) {
      throw new IllegalArgumentException(
          scheme + " challenge has the parameter " + name + " twice");
    }
    extended.put(name, FieldSyntax.quoted(name, value));
    return new Challenge(scheme, extended);
  }

  /** Returns the challenge as it stands in the header field. */
  @Override
  public String toString() {
    if (parameters.isEmpty()) {
      return scheme;
    }
    StringJoiner joiner = new StringJoiner(", ", scheme + " ", "");
    parameters.forEach((name, value) -> joiner.add(name + "=" + value));
    return joiner.toString();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Challenge that && toString().equals(that.toString());
  }

  @Override
  public int hashCode() {
    return toString().hashCode();
  }
}
