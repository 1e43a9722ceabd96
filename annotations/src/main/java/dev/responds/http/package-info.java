/**
 * The values that a response carries, each as a type: a {@link dev.responds.http.Problem}, and the
 * values of header fields such as {@link dev.responds.http.EntityTag} and {@link
 * dev.responds.http.CacheControl}.
 *
 * <p>All of them are immutable, come from the static methods of their class, have no public
 * constructor, and are equal if they say the same. What adds to a value returns a copy. {@code
 * toString} of the value of a header field is its text on the wire.
 *
 * <p>Every value checks what it is given. A carriage return, line feed or NUL never reaches a
 * header field (RFC 9110 §5.5).
 */
package dev.responds.http;
