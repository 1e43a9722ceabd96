package dev.responds.contract.http;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A request method (RFC 9110 §9).
 *
 * @param token as in {@code GET}, case-sensitive
 * @param safe asks for no change of state (RFC 9110 §9.2.1)
 */
public record HttpMethod(String token, boolean safe) {

  /** The registered methods that are safe, among them those of WebDAV (RFC 4918, 3253, 5323). */
  private static final Set<String> SAFE =
      Set.of("GET", "HEAD", "OPTIONS", "TRACE", "QUERY", "PRI", "PROPFIND", "REPORT", "SEARCH");

  public static final HttpMethod GET = of("GET");
  public static final HttpMethod HEAD = of("HEAD");

  /** RFC 10008. */
  public static final HttpMethod QUERY = of("QUERY");

  public static final HttpMethod POST = of("POST");
  public static final HttpMethod PUT = of("PUT");

  /** RFC 5789. */
  public static final HttpMethod PATCH = of("PATCH");

  public static final HttpMethod DELETE = of("DELETE");
  public static final HttpMethod OPTIONS = of("OPTIONS");
  public static final HttpMethod TRACE = of("TRACE");
  public static final HttpMethod CONNECT = of("CONNECT");

  /**
   * Returns the method of that token, with what the IANA method registry says of it; one that is
   * not registered is not taken as safe.
   */
  public static HttpMethod of(String token) {
    return new HttpMethod(token, SAFE.contains(token));
  }

  /** Returns the methods of these tokens, in their order. */
  public static List<HttpMethod> all(Collection<String> tokens) {
    List<HttpMethod> methods = new ArrayList<>(tokens.size());
    for (String token : tokens) {
      methods.add(of(token));
    }
    return methods;
  }

  /** The token says it all, and methods are compared and looked up often. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof HttpMethod method && method.token.equals(token);
  }

  @Override
  public int hashCode() {
    return token.hashCode();
  }

  @Override
  public String toString() {
    return token;
  }
}
