package dev.responds.processor.read.element;

import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/**
 * A method that may be an endpoint of a type.
 *
 * @param type the class that answers
 * @param method the method that runs
 * @param overridden the methods that it overrides or implements, nearest first
 */
public record Candidate(
    TypeElement type, ExecutableElement method, List<ExecutableElement> overridden) {

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
