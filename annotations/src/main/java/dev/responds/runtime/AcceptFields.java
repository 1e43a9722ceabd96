package dev.responds.runtime;

import dev.responds.internal.FieldText;
import dev.responds.internal.MediaRange;

/**
 * The fields that say what content an endpoint takes, for a 415 (RFC 9110 §15.5.16).
 *
 * @param <S> the stage that takes the fields
 */
public interface AcceptFields<S> extends HeaderFields<S> {

  /**
   * Sets {@code Accept}: the media types that the endpoint takes (RFC 9110 §12.5.1).
   *
   * @param first a media range
   * @param more further media ranges
   * @return this stage
   * @throws IllegalArgumentException if one of them is no media range
   */
  default S accept(String first, String... more) {
    return header("Accept", FieldText.list("Accept", first, more, MediaRange::range));
  }

  /**
   * Sets {@code Accept-Patch} (RFC 5789 §3.1).
   *
   * @param first a media type of patch documents, as in {@code "application/merge-patch+json"}
   * @param more further media types
   * @return this stage
   * @throws IllegalArgumentException if one of them is no media type
   */
  default S acceptPatch(String first, String... more) {
    return header("Accept-Patch", FieldText.list("Accept-Patch", first, more, MediaRange::type));
  }

  /**
   * Sets {@code Accept-Post} (W3C Linked Data Platform 1.0, §7.1).
   *
   * @param first a media range
   * @param more further media ranges
   * @return this stage
   * @throws IllegalArgumentException if one of them is no media range
   */
  default S acceptPost(String first, String... more) {
    return header("Accept-Post", FieldText.list("Accept-Post", first, more, MediaRange::range));
  }

  /**
   * Sets {@code Accept-Query} (RFC 10008 §3). This field alone is a structured one: parameters as
   * in {@code "application/sql;charset=UTF-8"} get the quotes that it needs.
   *
   * @param first a media range of query content
   * @param more further media ranges
   * @return this stage
   * @throws IllegalArgumentException if one of them is no media range
   */
  default S acceptQuery(String first, String... more) {
    return header("Accept-Query", FieldText.list("Accept-Query", first, more, MediaRange::item));
  }
}
