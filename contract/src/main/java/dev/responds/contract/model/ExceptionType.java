package dev.responds.contract.model;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An exception that a declaration or a {@code throws} clause names, and how it is answered as far
 * as this compile tells.
 *
 * @param type the class
 * @param kind what it is about
 * @param answers how its own class, or the handler of it, answers it: the handler of the controller
 *     first, then the class, then handlers of the whole application; empty if nothing is known
 * @param annotation the framework's annotation on its class, if it has one
 */
public record ExceptionType(
    JavaType type, Kind kind, List<Answer> answers, Optional<StatusAnnotation> annotation) {

  /** Makes the list immutable. */
  public ExceptionType {
    answers = List.copyOf(answers);
  }

  /** Returns an exception of which nothing but its class is known. */
  public static ExceptionType of(JavaType type) {
    return new ExceptionType(type, Kind.UNKNOWN, List.of(), Optional.empty());
  }

  /** What an exception is about. */
  public enum Kind {
    /** The caller is not authenticated. */
    AUTHENTICATION,
    /** The caller is known, and may not. */
    ACCESS_DENIED,
    /** The application defines it: its own outcome. */
    APPLICATION,
    /** Of a library, or not known. */
    UNKNOWN
  }

  /**
   * How an exception is answered.
   *
   * @param status the status code
   * @param declared whether {@code @Responds} says so; otherwise the framework's own annotation
   *     does
   * @param by who answers, as a reader of the message would look for it: a class, or a class and a
   *     method, as in {@code ShopAdvice.gone}
   */
  public record Answer(int status, boolean declared, String by) {

    /** By hand: the first use of a record's own would cost a compile milliseconds. */
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Answer answer
          && status == answer.status
          && declared == answer.declared
          && by.equals(answer.by);
    }

    @Override
    public int hashCode() {
      return 31 * by.hashCode() + status;
    }
  }
}
