package dev.responds.runtime;

import java.net.URI;

/**
 * The field that says who blocks a resource for legal reasons (RFC 7725 §4).
 *
 * @param <S> the stage that takes the fields
 */
public interface BlockFields<S> extends HeaderFields<S> {

  /**
   * Sets {@code Link} with {@code rel="blocked-by"}.
   *
   * @param entity identifies who implements the block, not who demands it
   * @return this stage
   */
  default S blockedBy(URI entity) {
    return header("Link", FieldValue.link(entity, "blocked-by"));
  }
}
