package dev.responds;

/**
 * The sender of a response: the code of the endpoint, the handler of an exception, or what stands
 * around it.
 *
 * <p>Builders have factories for what the endpoint sends; the rest is documented, and checked by
 * the rules that apply to it.
 */
public enum SentBy {

  /**
   * Follows from where the declaration stands: on a method it is {@link #ENDPOINT}, with {@link
   * Responds#on()} it is {@link #EXCEPTION}, on a class or a package it is {@link #INFRASTRUCTURE}.
   * A success on a class is {@link #ENDPOINT} for those of its methods that declare none, and so is
   * a redirect where the class declares no success.
   */
  INFERRED,

  /** The endpoint method builds the response itself. */
  ENDPOINT,

  /** An exception leaves the endpoint method, and its handler answers. */
  EXCEPTION,

  /** A filter, the container, the framework or an advice answers in place of the endpoint. */
  INFRASTRUCTURE
}
