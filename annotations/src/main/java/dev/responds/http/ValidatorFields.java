package dev.responds.http;

import java.time.Instant;

/**
 * What a client needs to ask later whether its copy is still current (RFC 9110 §8.8).
 *
 * @param <S> the stage that takes the fields
 */
public interface ValidatorFields<S> {

  /**
   * Sets {@code ETag} (RFC 9110 §8.8.3).
   *
   * @param tag the opaque tag, with or without quotes, or a weak tag with its prefix {@code W/}
   * @return this stage
   */
  default S eTag(String tag) {
    return header("ETag", FieldValue.entityTag(tag));
  }

  /**
   * Sets {@code Last-Modified} (RFC 9110 §8.8.2).
   *
   * @param instant when the content last changed
   * @return this stage
   */
  default S lastModified(Instant instant) {
    return header("Last-Modified", FieldValue.date(instant));
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
