package dev.responds.processor.http;

import java.util.Map;

/**
 * A request method (RFC 9110 §9).
 *
 * @param token as in {@code GET}, case-sensitive
 * @param safe asks for no change of state (RFC 9110 §9.2.1)
 * @param idempotent has the same effect when repeated (RFC 9110 §9.2.2)
 */
public record HttpMethod(String token, boolean safe, boolean idempotent) {

  public static final HttpMethod GET = new HttpMethod("GET", true, true);
  public static final HttpMethod HEAD = new HttpMethod("HEAD", true, true);

  /** RFC 10008. */
  public static final HttpMethod QUERY = new HttpMethod("QUERY", true, true);

  public static final HttpMethod POST = new HttpMethod("POST", false, false);
  public static final HttpMethod PUT = new HttpMethod("PUT", false, true);

  /** RFC 5789. */
  public static final HttpMethod PATCH = new HttpMethod("PATCH", false, false);

  public static final HttpMethod DELETE = new HttpMethod("DELETE", false, true);
  public static final HttpMethod OPTIONS = new HttpMethod("OPTIONS", true, true);
  public static final HttpMethod TRACE = new HttpMethod("TRACE", true, true);
  public static final HttpMethod CONNECT = new HttpMethod("CONNECT", false, false);

  private static final Map<String, HttpMethod> KNOWN =
      Map.of(
          "GET", GET, "HEAD", HEAD, "QUERY", QUERY, "POST", POST, "PUT", PUT, "PATCH", PATCH,
          "DELETE", DELETE, "OPTIONS", OPTIONS, "TRACE", TRACE, "CONNECT", CONNECT);

  /**
   * Returns the method of that token; one that is not known is taken as neither safe nor
   * idempotent.
   */
  public static HttpMethod of(String token) {
    HttpMethod known = KNOWN.get(token);
    return known != null ? known : new HttpMethod(token, false, false);
  }

  @Override
  public String toString() {
    return token;
  }
}
