package dev.responds.http;

import java.net.URI;

/**
 * Where exactly this content is found (RFC 9110 §8.7).
 *
 * @param <S> the stage that takes the fields
 */
public interface ContentLocationField<S> {

  /**
   * Sets {@code Content-Location}: the URI of exactly this content (RFC 9110 §8.7).
   *
   * @param uri absolute or relative
   * @return this stage
   */
  default S contentLocation(URI uri) {
    return header("Content-Location", FieldValue.uri(uri));
  }

  /**
   * Adds a header field.
   *
   * @param name the field name
   * @param value the field value
   * @return this stage
   */
  S header(String name, String value);
}
