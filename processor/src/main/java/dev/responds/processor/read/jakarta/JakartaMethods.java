package dev.responds.processor.read.jakarta;

import dev.responds.contract.model.PathTemplate;
import dev.responds.processor.read.element.Ancestors;
import dev.responds.processor.read.element.Annotation;
import dev.responds.processor.read.element.Annotations;
import dev.responds.processor.read.element.Candidate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/**
 * Which declaration of a method, and of a class, Jakarta REST reads: one with any annotation of its
 * own hides those that it overrides (Jakarta REST, "Annotation Inheritance").
 */
final class JakartaMethods {

  private final Annotations annotations;
  private final Ancestors ancestors;

  JakartaMethods(Annotations annotations, Ancestors ancestors) {
    this.annotations = annotations;
    this.ancestors = ancestors;
  }

  /** Returns the declaration of the method whose annotations count. */
  ExecutableElement annotated(Candidate candidate) {
    for (ExecutableElement method : candidate.lineage()) {
      if (isAnnotated(method)) {
        return method;
      }
    }
    return candidate.method();
  }

  /** Returns the type, then what it extends and implements. */
  List<TypeElement> lineage(TypeElement type) {
    return ancestors.lineage(type);
  }

  /** Returns the annotation of the method whose annotations count. */
  Optional<Annotation> onMethod(Candidate candidate, String annotation) {
    return annotations.find(annotated(candidate), annotation);
  }

  /** Returns the annotation of the type, or else of the nearest of its supertypes. */
  Optional<Annotation> onType(TypeElement type, String annotation) {
    for (TypeElement each : lineage(type)) {
      Optional<Annotation> found = annotations.find(each, annotation);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** Returns whether the element carries the annotation. */
  boolean has(Element element, String annotation) {
    return annotations.find(element, annotation).isPresent();
  }

  /** Returns the path of a class, if it has one. */
  Optional<String> path(TypeElement type) {
    Optional<Annotation> path = onType(type, JakartaNames.PATH);
    return path.isPresent() ? Optional.of(written(path.get())) : Optional.empty();
  }

  /** Returns what the method adds to the path of its class, which may be nothing. */
  String path(Candidate candidate) {
    Optional<Annotation> path = onMethod(candidate, JakartaNames.PATH);
    return path.isPresent() ? written(path.get()) : "";
  }

  private static String written(Annotation path) {
    return PathTemplate.of(path.string("value").orElse("")).withoutPatterns();
  }

  /** Returns the annotation of the method, or else of its class. */
  Optional<Annotation> nearest(Candidate candidate, String annotation) {
    Optional<Annotation> own = onMethod(candidate, annotation);
    return own.isPresent() ? own : onType(candidate.type(), annotation);
  }

  /** Returns the tokens of the request methods that the method is annotated with. */
  List<String> tokens(ExecutableElement method) {
    List<String> tokens = new ArrayList<>();
    for (Annotation annotation : annotations.on(method)) {
      Optional<Annotation> found = annotations.find(annotation.type(), JakartaNames.HTTP_METHOD);
      if (found.isPresent()) {
        tokens.addAll(found.get().strings("value"));
      }
    }
    return tokens;
  }

  private boolean isAnnotated(ExecutableElement method) {
    if (isOfJakarta(method) || !tokens(method).isEmpty()) {
      return true;
    }
    for (VariableElement parameter : method.getParameters()) {
      if (isOfJakarta(parameter)) {
        return true;
      }
    }
    return false;
  }

  private boolean isOfJakarta(Element element) {
    for (Annotation annotation : annotations.on(element)) {
      if (annotation.name().startsWith(JakartaNames.REST)) {
        return true;
      }
    }
    return false;
  }
}
