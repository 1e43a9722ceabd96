package dev.responds.http;

/**
 * What a 415 would have taken (RFC 9110 §15.5.16).
 *
 * @param <S> the stage that takes the fields
 */
public interface AcceptFields<S> {

  /**
   * Sets {@code Accept}: the media types that the endpoint takes (RFC 9110 §12.5.1).
   *
   * @param first a media range
   * @param more further media ranges
   * @return this stage
   */
  default S accept(String first, String... more) {
    return header("Accept", FieldValue.list(first, more));
  }

  /**
   * Sets {@code Accept-Patch} (RFC 5789 §3.1).
   *
   * @param first a media type of patch documents
   * @param more further media types
   * @return this stage
   */
  default S acceptPatch(String first, String... more) {
    return header("Accept-Patch", FieldValue.list(first, more));
  }

  /**
   * Sets {@code Accept-Post} (W3C Linked Data Platform 1.0, §7.1).
   *
   * @param first a media range
   * @param more further media ranges
   * @return this stage
   */
  default S acceptPost(String first, String... more) {
    return header("Accept-Post", FieldValue.list(first, more));
  }

  /**
   * Sets {@code Accept-Query} (RFC 10008 §3).
   *
   * @param first a media range of query content
   * @param more further media ranges
   * @return this stage
   */
  default S acceptQuery(String first, String... more) {
    return header("Accept-Query", FieldValue.list(first, more));
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
