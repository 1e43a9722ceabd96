package dev.responds.runtime;

import dev.responds.http.Problem;
import dev.responds.internal.Nullable;

/**
 * A maker of what a framework sends: it collects header fields the way the framework keeps them, so
 * that none is copied, and ends with the response type of the endpoint.
 *
 * @param <H> what the framework keeps header fields in
 * @param <R> the response type of the endpoint
 */
public abstract class ResponseMaker<H, R> {

  /** Makes a maker, which keeps nothing between responses. */
  protected ResponseMaker() {}

  /**
   * Returns a header section without any field.
   *
   * @return a new one, which nothing else refers to
   */
  protected abstract H headers();

  /**
   * Adds a field line.
   *
   * @param headers the header section
   * @param name the field name, checked
   * @param value the field value, checked
   */
  protected abstract void add(H headers, String name, String value);

  /**
   * Sets a field that is not a list, in place of its former value.
   *
   * @param headers the header section
   * @param name the field name, checked
   * @param value the field value, checked
   */
  protected abstract void set(H headers, String name, String value);

  /**
   * Returns the response.
   *
   * @param status the status code
   * @param headers the header section, or null if the response has no field of its own
   * @param content the value given to {@code body}, a {@link Problem} whose media type is among the
   *     fields, or null
   * @return the response
   */
  protected abstract R make(int status, @Nullable H headers, @Nullable Object content);
}
