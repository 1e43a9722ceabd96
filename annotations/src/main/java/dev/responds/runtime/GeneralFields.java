package dev.responds.runtime;

import dev.responds.http.Link;
import java.time.Instant;

/**
 * The fields of any response: where else to look, and whether the resource is about to go.
 *
 * @param <S> the stage that takes the fields
 */
public interface GeneralFields<S> extends HeaderFields<S> {

  /**
   * Adds {@code Link} (RFC 8288 §3).
   *
   * @param first a link
   * @param more further links
   * @return this stage
   */
  default S link(Link first, Link... more) {
    return header("Link", FieldValue.list("Link", first, more));
  }

  /**
   * Sets {@code Deprecation}: since when, or from when on, the resource should no longer be used
   * (RFC 9745 §2). Tell by a {@link Link} with the relation {@code deprecation} what to use in its
   * place.
   *
   * @param since fractions of a second are dropped
   * @return this stage
   * @throws IllegalArgumentException if the seconds since 1970 have more than 15 digits
   */
  default S deprecation(Instant since) {
    return header("Deprecation", FieldValue.timestamp(since));
  }

  /**
   * Sets {@code Sunset}: when the resource is likely to go (RFC 8594 §3), not before it is
   * deprecated (RFC 9745 §4).
   *
   * @param instant fractions of a second are dropped
   * @return this stage
   * @throws IllegalArgumentException if the year does not have four digits
   */
  default S sunset(Instant instant) {
    return header("Sunset", FieldValue.date("Sunset", instant));
  }
}
