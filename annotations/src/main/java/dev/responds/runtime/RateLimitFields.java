package dev.responds.runtime;

import dev.responds.http.RateLimit;
import dev.responds.http.RateLimitPolicy;

/**
 * The fields that say how much a client may do (draft-ietf-httpapi-ratelimit-headers-10).
 *
 * <p><strong>This follows a draft</strong>, not a standard: until it is an RFC, a minor version of
 * this library may change it as the draft changes.
 *
 * @param <S> the stage that takes the fields
 */
public interface RateLimitFields<S> extends HeaderFields<S> {

  /**
   * Sets {@code RateLimit}: what is left (§4 of the draft).
   *
   * @param first what is left of one quota
   * @param more what is left of others
   * @return this stage
   */
  default S rateLimit(RateLimit first, RateLimit... more) {
    return header("RateLimit", FieldValue.list("RateLimit", first, more));
  }

  /**
   * Sets {@code RateLimit-Policy}: what is allowed (§3 of the draft).
   *
   * @param first one quota
   * @param more other quotas
   * @return this stage
   */
  default S rateLimitPolicy(RateLimitPolicy first, RateLimitPolicy... more) {
    return header("RateLimit-Policy", FieldValue.list("RateLimit-Policy", first, more));
  }
}
