package dev.responds.runtime;

import dev.responds.http.Location;
import java.net.URI;

/**
 * The field that says where another resource is found (RFC 9110 §10.2.2).
 *
 * @param <S> the stage that takes the fields
 */
public interface LocationField<S> extends HeaderFields<S> {

  /**
   * Sets {@code Location}.
   *
   * @param uri absolute or relative, not empty
   * @return this stage
   * @throws IllegalArgumentException if {@code uri} is empty
   */
  default S location(URI uri) {
    return location(Location.of(uri));
  }

  /**
   * Sets {@code Location}, as to what a URI template has expanded to.
   *
   * @param location as in {@code Location.of("/orders/{id}", id)}
   * @return this stage
   */
  default S location(Location location) {
    return header("Location", FieldValue.of("Location", location));
  }
}
