package dev.responds.runtime;

import dev.responds.http.Location;
import java.net.URI;

/**
 * The field that says where exactly this content is found (RFC 9110 §8.7).
 *
 * @param <S> the stage that takes the fields
 */
public interface ContentLocationField<S> extends ContentFields<S> {

  /**
   * Sets {@code Content-Location}: the URI of exactly this content (RFC 9110 §8.7).
   *
   * @param uri absolute or relative
   * @return this stage
   */
  default S contentLocation(URI uri) {
    return header("Content-Location", FieldValue.uri("Content-Location", uri));
  }

  /**
   * Sets {@code Content-Location} to what a URI template has expanded to (RFC 9110 §8.7).
   *
   * @param uri absolute or relative
   * @return this stage
   */
  default S contentLocation(Location uri) {
    return header("Content-Location", FieldValue.of("Content-Location", uri));
  }
}
