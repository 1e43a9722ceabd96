package dev.responds.processor.flow.handler;

import dev.responds.processor.flow.code.MethodRef;
import dev.responds.processor.flow.sent.EndpointId;

/**
 * A method that answers requests.
 *
 * @param type internal name of the class that is asked
 * @param method the method that runs, of that class or of a supertype
 * @param route methods and path, to show to people
 */
public record EndpointMethod(String type, MethodRef method, String route) {

  /** Returns what tells it from all others. */
  public EndpointId id() {
    return new EndpointId(type.replace('/', '.'), method.name(), method.descriptor());
  }
}
