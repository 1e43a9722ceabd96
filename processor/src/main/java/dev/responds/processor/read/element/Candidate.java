package dev.responds.processor.read.element;

import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;

/**
 * A method that may be an endpoint of a type.
 *
 * @param type the class that answers
 * @param method the method that runs
 * @param overridden the methods that it overrides or implements, nearest first
 * @param signature the types of the method as the class has them: what it inherits may name type
 *     variables, and the class tells what they are
 */
public record Candidate(
    TypeElement type,
    ExecutableElement method,
    List<ExecutableElement> overridden,
    ExecutableType signature) {

  /** Returns a method of its own type, which overrides nothing that matters. */
  public static Candidate alone(ExecutableElement method) {
    return new Candidate(
        Enclosing.type(method), method, List.of(), (ExecutableType) method.asType());
  }

  /** Returns the type that the method returns. */
  public TypeMirror returnType() {
    return signature.getReturnType();
  }

  /** Returns the type of a parameter, from 0. */
  public TypeMirror parameterType(int index) {
    return signature.getParameterTypes().get(index);
  }

  /** Returns the method and those it overrides, nearest first. */
  public List<ExecutableElement> lineage() {
    if (overridden.isEmpty()) {
      return List.of(method);
    }
    List<ExecutableElement> lineage = new ArrayList<>();
    lineage.add(method);
    lineage.addAll(overridden);
    return lineage;
  }

  /** Returns whether an implementing or extending class answers in its place. */
  public boolean isAbstract() {
    return method.getModifiers().contains(Modifier.ABSTRACT)
        || type.getModifiers().contains(Modifier.ABSTRACT);
  }
}
