package dev.responds.test.exchange;

import java.lang.reflect.Method;

/** Who answered a request, as far as the framework tells. */
public sealed interface Answerer {

  /** Nobody says: a filter, the container, or the search for a handler has answered. */
  Answerer UNKNOWN = new Unknown();

  /** Something that is no method of an API, such as the handler of static files. */
  Answerer OTHER = new Other();

  /** Nobody says who answered. */
  record Unknown() implements Answerer {}

  /** Something else than a method answered. */
  record Other() implements Answerer {}

  /**
   * A method answered.
   *
   * @param type the class of the object that it was called on, without proxies
   * @param method the method
   */
  record OfMethod(Class<?> type, Method method) implements Answerer {}

  /**
   * A method that returns a generated type.
   *
   * @param name binary name of that type
   */
  record OfReply(String name) implements Answerer {}
}
