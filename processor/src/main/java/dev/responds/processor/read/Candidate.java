package dev.responds.processor.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
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
record Candidate(TypeElement type, ExecutableElement method, List<ExecutableElement> overridden) {

  /** Returns the method and those it overrides, nearest first. */
  List<ExecutableElement> lineage() {
    if (overridden.isEmpty()) {
      return List.of(method);
    }
    List<ExecutableElement> lineage = new ArrayList<>();
    lineage.add(method);
    lineage.addAll(overridden);
    return lineage;
  }

  /** Returns the first answer along the lineage. */
  <T> Optional<T> nearest(Function<ExecutableElement, Optional<T>> question) {
    for (ExecutableElement each : lineage()) {
      Optional<T> answer = question.apply(each);
      if (answer.isPresent()) {
        return answer;
      }
    }
    return Optional.empty();
  }

  /** Returns whether an implementing or extending class answers in its place. */
  boolean isAbstract() {
    return method.getModifiers().contains(Modifier.ABSTRACT)
        || type.getModifiers().contains(Modifier.ABSTRACT);
  }
}
