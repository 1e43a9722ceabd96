package dev.responds.contract.model;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a request gives a parameter, as far as the signature tells more than its kind.
 *
 * @param place where it stands in the request
 * @param name what it is called there, where that is not the name of the parameter: the cookie, or
 *     the field of a form; otherwise empty
 * @param required whether a request without it is certainly refused
 * @param fallback what is taken in its place, as it is written; empty if nothing is, or not known
 * @param limits what its value has to be like
 */
public record Input(
    Place place, String name, boolean required, Optional<String> fallback, Limits limits) {

  /** Nothing is known. */
  public static final Input UNKNOWN = at(Place.OF_KIND, "");

  /** Where something stands in a request. */
  public enum Place {
    /** Where the kind says; content is taken as a whole. */
    OF_KIND,
    /** In a cookie. */
    COOKIE,
    /** In a form; without a name it is the whole form. */
    FORM,
    /** In a part of {@code multipart/form-data}; without a name it is the whole form. */
    PART,
    /** In a parameter of a segment of the path. */
    MATRIX
  }

  /** Returns an input of which only the place is known. */
  public static Input at(Place place, String name) {
    return new Input(place, name, false, Optional.empty(), Limits.NONE);
  }

  /** Returns the same input, of which any value will do, and none. */
  public Input loosened() {
    return at(place, name);
  }

  /** By hand: the first use of a record's own would cost a compile milliseconds. */
  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Input input
            && place == input.place
            && required == input.required
            && name.equals(input.name)
            && fallback.equals(input.fallback)
            && limits.equals(input.limits));
  }

  @Override
  public int hashCode() {
    return 31 * name.hashCode() + fallback.hashCode();
  }
}
