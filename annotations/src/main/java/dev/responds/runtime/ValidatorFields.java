package dev.responds.runtime;

import dev.responds.http.EntityTag;
import java.time.Instant;

/**
 * The validators, by which a client asks later whether its copy is still current (RFC 9110 §8.8).
 *
 * @param <S> the stage that takes the fields
 */
public interface ValidatorFields<S> extends HeaderFields<S> {

  /**
   * Sets {@code ETag} (RFC 9110 §8.8.3).
   *
   * @param tag as in {@code EntityTag.strong("v7")}
   * @return this stage
   */
  default S eTag(EntityTag tag) {
    return header("ETag", FieldValue.of("ETag", tag));
  }

  /**
   * Sets {@code ETag} (RFC 9110 §8.8.3).
   *
   * @param tag the opaque tag, with or without quotes, or a weak tag with its prefix {@code W/}
   * @return this stage
   * @throws IllegalArgumentException if the tag has a quote, a space or a control character inside
   */
  default S eTag(String tag) {
    return header("ETag", FieldValue.entityTag(tag));
  }

  /**
   * Sets {@code Last-Modified} (RFC 9110 §8.8.2).
   *
   * @param instant when the content last changed; fractions of a second are dropped
   * @return this stage
   * @throws IllegalArgumentException if the year does not have four digits
   */
  default S lastModified(Instant instant) {
    return header("Last-Modified", FieldValue.date("Last-Modified", instant));
  }
}
