package dev.responds.runtime;

import dev.responds.http.EntityTag;
import java.time.Instant;

/**
 * The validators of a response to PUT before {@code storedVerbatim()} was called: each method only
 * says so. A server must not send a validator unless what it was sent was stored without any change
 * (RFC 9110 §9.3.4), since a client would take its own copy for the current one.
 */
public interface VerbatimFields {

  /**
   * Is not to be had yet: {@code storedVerbatim()} comes first, if it is true.
   *
   * @param tag the entity tag
   * @return a type that no response can be made of
   * @deprecated call {@code storedVerbatim()} before it, which states that the content was stored
   *     without any change (RFC 9110 §9.3.4); where it was changed, send no validator
   */
  @Deprecated
  default CallStoredVerbatimFirst eTag(EntityTag tag) {
    throw CallStoredVerbatimFirst.before("ETag");
  }

  /**
   * Is not to be had yet: {@code storedVerbatim()} comes first, if it is true.
   *
   * @param tag the entity tag
   * @return a type that no response can be made of
   * @deprecated call {@code storedVerbatim()} before it, which states that the content was stored
   *     without any change (RFC 9110 §9.3.4); where it was changed, send no validator
   */
  @Deprecated
  default CallStoredVerbatimFirst eTag(String tag) {
    throw CallStoredVerbatimFirst.before("ETag");
  }

  /**
   * Is not to be had yet: {@code storedVerbatim()} comes first, if it is true.
   *
   * @param instant when the content last changed
   * @return a type that no response can be made of
   * @deprecated call {@code storedVerbatim()} before it, which states that the content was stored
   *     without any change (RFC 9110 §9.3.4); where it was changed, send no validator
   */
  @Deprecated
  default CallStoredVerbatimFirst lastModified(Instant instant) {
    throw CallStoredVerbatimFirst.before("Last-Modified");
  }
}
