package dev.responds.contract.model;

import java.util.List;
import java.util.Optional;

/**
 * An exception class that no handler answers, so that its declaration makes the answer.
 *
 * @param type the class
 * @param open whether all code may name it
 * @param packageName where the code stands that answers
 * @param framework which calls that code
 * @param policy the team's rules that hold for the class
 * @param response what is declared on it
 * @param detail whether the message goes to the client
 * @param demanded whether it is a mistake if the exception lacks something for the answer
 * @param accessors its methods without parameters, the nearest first
 */
public record AnsweringException(
    JavaType type,
    boolean open,
    String packageName,
    Framework framework,
    Policy policy,
    DeclaredResponse response,
    boolean detail,
    boolean demanded,
    List<Accessor> accessors) {

  /**
   * A method that tells something of the exception.
   *
   * @param name its name
   * @param type what it returns; the wrapper for a primitive type
   */
  public record Accessor(String name, JavaType type) {}

  /** Makes the list immutable. */
  public AnsweringException {
    accessors = List.copyOf(accessors);
  }

  /** Returns the nearest method of that name. */
  public Optional<Accessor> accessor(String name) {
    for (Accessor accessor : accessors) {
      if (accessor.name().equals(name)) {
        return Optional.of(accessor);
      }
    }
    return Optional.empty();
  }
}
