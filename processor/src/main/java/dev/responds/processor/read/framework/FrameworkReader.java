package dev.responds.processor.read.framework;

import dev.responds.contract.model.Framework;
import dev.responds.contract.model.Outcome;
import dev.responds.contract.model.Parameter;
import dev.responds.contract.model.Routing;
import dev.responds.contract.model.StatusAnnotation;
import dev.responds.processor.read.element.Candidate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;

/** How one framework reads a method. A further framework is one more implementation. */
public interface FrameworkReader {

  /** Returns which framework it is. */
  Framework framework();

  /** Returns whether methods that the type only inherits are its endpoints too. */
  boolean isController(TypeElement type);

  /** Returns whether requests may reach the methods of this class, which is not abstract. */
  default boolean serves(TypeElement type) {
    return isController(type);
  }

  /** Returns the requests that reach the method, if the framework routes any to it. */
  Optional<Routing> routing(Candidate candidate);

  /**
   * Returns whether the method, which has a routing, may be one of a client: then only a class that
   * answers in its place makes it an endpoint.
   */
  default boolean mayBeOfClient(Candidate candidate) {
    return false;
  }

  /** Returns what comes out when the method of that endpoint name returns. */
  Outcome outcome(Candidate candidate, String endpoint);

  /** Returns what the method reads from the request. */
  List<Parameter> parameters(Candidate candidate);

  /**
   * Returns the status that an annotation of the framework gives to an exception by its class, or
   * to what a handler of exceptions answers.
   */
  OptionalInt statusOf(Element element);

  /**
   * Returns the annotation of the framework that fixes the status of an endpoint, if it has one.
   */
  default Optional<StatusAnnotation> annotation(Candidate candidate) {
    return Optional.empty();
  }

  /** Returns whether the framework answers range requests to the method by itself. */
  default boolean ranged(Candidate candidate) {
    return false;
  }

  /** Returns the annotation of the framework that fixes the status of an exception. */
  default Optional<StatusAnnotation> annotation(TypeElement exception) {
    return Optional.empty();
  }

  /** Returns the class as one whose handlers answer exceptions of many controllers, if it is. */
  default Optional<Advice> advice(TypeElement type) {
    return Optional.empty();
  }

  /** Returns the handlers of exceptions that the controller has for itself. */
  List<ExceptionHandler> handlers(TypeElement controller);

  /** Returns whether the method leads requests on to the endpoints of another type. */
  default boolean leadsOn(Candidate candidate) {
    return false;
  }

  /** Returns whether the framework calls the method for something else than a request. */
  default boolean calls(Candidate candidate) {
    for (ExceptionHandler handler : handlers(candidate.type())) {
      if (handler.method().equals(candidate.method())) {
        return true;
      }
    }
    return false;
  }

  /**
   * A method that answers exceptions.
   *
   * @param method the method
   * @param exceptions the types that it takes
   */
  record ExceptionHandler(Element method, List<TypeMirror> exceptions) {

    /** Returns the types of the parameters, which tell where the annotation does not. */
    public static List<TypeMirror> parameters(ExecutableElement method) {
      List<TypeMirror> types = new ArrayList<>();
      for (VariableElement parameter : method.getParameters()) {
        types.add(parameter.asType());
      }
      return types;
    }
  }
}
