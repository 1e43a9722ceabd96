package dev.responds.runtime;

/**
 * A response that still takes header fields.
 *
 * @param <S> the stage that takes the fields
 */
public interface HeaderFields<S> {

  /**
   * Adds a header field.
   *
   * @param name the field name
   * @param value the field value
   * @return this stage
   */
  S header(String name, String value);
}
