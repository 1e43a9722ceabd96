package dev.responds.processor.read;

import dev.responds.processor.model.Framework;
import dev.responds.processor.model.Parameter;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/**
 * How one framework reads a method. A further framework is one more implementation, and nothing
 * else.
 */
interface FrameworkReader {

  /** Returns which framework it is. */
  Framework framework();

  /** Returns whether methods that the type only inherits are its endpoints too. */
  boolean isController(TypeElement type);

  /** Returns the requests that reach the method, if the framework routes any to it. */
  Optional<Routing> routing(Candidate candidate);

  /** Returns what comes out when the method of that endpoint name returns. */
  Outcome outcome(Candidate candidate, String endpoint);

  /** Returns what the method reads from the request. */
  List<Parameter> parameters(Candidate candidate);

  /**
   * Returns the status that an annotation of the framework gives to a class, such as an exception.
   */
  Optional<Integer> statusOf(Element element);

  /** Returns the handlers of exceptions that the controller has for itself. */
  List<ExceptionHandler> handlers(TypeElement controller);

  /**
   * A method that answers exceptions.
   *
   * @param method the method
   * @param exceptions the types that it takes
   */
  record ExceptionHandler(Element method, List<TypeMirror> exceptions) {}
}
