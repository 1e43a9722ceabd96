package dev.responds.http;

import java.net.URI;

/**
 * Where another resource is found (RFC 9110 §10.2.2).
 *
 * @param <S> the stage that takes the fields
 */
public interface LocationField<S> {

  /**
   * Sets {@code Location}.
   *
   * @param uri absolute or relative
   * @return this stage
   */
  default S location(URI uri) {
    return header("Location", FieldValue.uri(uri));
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
