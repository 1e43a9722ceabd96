package dev.responds.contract.model;

import java.util.Optional;
import java.util.Set;

/**
 * What annotations and types tell of an endpoint beyond its routing and its responses.
 *
 * @param access who may call it
 * @param ranged whether the framework answers range requests to it by itself, as Spring does for a
 *     {@code Resource}
 * @param rateLimited whether an annotation limits how often it may be called
 * @param deprecated whether it, or its class, is {@code @Deprecated}
 * @param annotation the framework's annotation that fixes its status, if it has one
 * @param advised statuses that handlers of the whole application answer exceptions with; they are
 *     not in the set, yet what they answer is not missing
 * @param documented what annotations of other tools say beside the declarations of the method
 */
public record Traits(
    Access access,
    boolean ranged,
    boolean rateLimited,
    boolean deprecated,
    Optional<StatusAnnotation> annotation,
    Set<Integer> advised,
    Documented documented) {

  /** Nothing is known. */
  public static final Traits NONE =
      new Traits(Access.UNKNOWN, false, false, false, Optional.empty(), Set.of());

  /** Makes the set immutable. */
  public Traits {
    advised = Set.copyOf(advised);
  }

  /** Makes traits of an endpoint of which no other tool speaks. */
  public Traits(
      Access access,
      boolean ranged,
      boolean rateLimited,
      boolean deprecated,
      Optional<StatusAnnotation> annotation,
      Set<Integer> advised) {
    this(access, ranged, rateLimited, deprecated, annotation, advised, Documented.NONE);
  }

  /** Returns the same with what annotations of other tools say. */
  public Traits documented(Documented other) {
    return new Traits(access, ranged, rateLimited, deprecated, annotation, advised, other);
  }
}
