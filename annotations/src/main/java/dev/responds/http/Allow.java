package dev.responds.http;

import dev.responds.internal.FieldSyntax;
import java.util.Collections;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** The methods that a resource supports now: the value of {@code Allow} (RFC 9110 §10.2.1). */
public final class Allow {

  private final Set<String> methods;

  private Allow(Set<String> methods) {
    this.methods = methods;
  }

  /**
   * Returns those methods, each once.
   *
   * @param methods as in {@code "GET", "PUT"}; none if the resource takes no method at present
   * @return the value
   * @throws IllegalArgumentException if one of them is no method
   */
  public static Allow of(String... methods) {
    Set<String> allowed = new TreeSet<>();
    for (String method : Objects.requireNonNull(methods, "Allow")) {
      allowed.add(FieldSyntax.token("method in Allow", method));
    }
    return new Allow(Collections.unmodifiableSet(allowed));
  }

  /**
   * Returns the methods.
   *
   * @return an immutable set in alphabetical order
   */
  public Set<String> methods() {
    return methods;
  }

  /** Returns the value as it stands in the header field. */
  @Override
  public String toString() {
    return String.join(", ", methods);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Allow that && methods.equals(that.methods);
  }

  @Override
  public int hashCode() {
    return methods.hashCode();
  }
}
