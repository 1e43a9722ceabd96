package dev.responds.http;

import dev.responds.internal.FieldSyntax;
import dev.responds.internal.FieldText;
import java.net.URI;

/**
 * The place where a client finds what was created, or goes next: the value of {@code Location} (RFC
 * 9110 §10.2.2), also taken by the other fields that carry a URI reference.
 *
 * <pre>{@code
 * Location.of(URI.create("https://shop.example/orders/7"))
 * Location.of("/orders/{id}", order.id())                // /orders/7
 * Location.of("/orders?customer={name}", "Kim & Lee")    // /orders?customer=Kim%20%26%20Lee
 * Location.of("/files/{+path}", "2026/invoice.pdf")      // /files/2026/invoice.pdf
 * }</pre>
 */
public final class Location {

  private final String value;

  private Location(String value) {
    this.value = value;
  }

  /**
   * Returns a URI as it is, with every character outside ASCII encoded.
   *
   * @param uri absolute, or relative to the target of the request
   * @return the location
   * @throws IllegalArgumentException if {@code uri} is empty or has half a surrogate pair
   */
  public static Location of(URI uri) {
    return new Location(FieldSyntax.notEmpty("Location", FieldText.uri("Location", uri)));
  }

  /**
   * Returns what a URI template expands to. Its variables take the values in the order of their
   * first appearance.
   *
   * <ul>
   *   <li><code>{name}</code> encodes everything but letters, digits and {@code -._~}, so that a
   *       value stays one path segment or one query value (RFC 6570 §3.2.2);
   *   <li><code>{+name}</code> keeps what has a meaning in URIs, as the slashes of a path (RFC 6570
   *       §3.2.3): for values that the server has made, not for what a client has sent.
   * </ul>
   *
   * <p>No value makes a segment {@code .} or {@code ..}, an empty segment of the path, or a host
   * out of a path: clients would end up elsewhere (RFC 3986 §5.2.4). Other operators of RFC 6570
   * are not there: a list or an absent value needs a URI built by hand.
   *
   * @param template the URI reference, as in <code>"/orders/{id}"</code>; what stands outside the
   *     variables is encoded already, except characters outside ASCII
   * @param variables one value for each name, written by {@code toString}
   * @return the location
   * @throws IllegalArgumentException if the template is no URI reference, braces do not match,
   *     there are more or fewer values than names, or a value has a control character; the message
   *     names the template
   * @throws NullPointerException if a value is null
   */
  public static Location of(String template, Object... variables) {
    return new Location(UriTemplate.expand("Location", template, variables));
  }

  /** Returns the URI reference as it stands in the header field. */
  @Override
  public String toString() {
    return value;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Location that && value.equals(that.value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }
}
