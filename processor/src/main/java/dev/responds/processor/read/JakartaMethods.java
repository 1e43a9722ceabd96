package dev.responds.processor.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/**
 * Which declaration of a method, and of a class, Jakarta REST reads: one with any annotation of its
 * own hides those that it overrides (Jakarta REST, "Annotation Inheritance").
 */
final class JakartaMethods {

  private final Ancestors ancestors;

  JakartaMethods(Ancestors ancestors) {
    this.ancestors = ancestors;
  }

  /** Returns the declaration of the method whose annotations count. */
  static ExecutableElement annotated(Candidate candidate) {
    return candidate.lineage().stream()
        .filter(JakartaMethods::isAnnotated)
        .findFirst()
        .orElse(candidate.method());
  }

  /** Returns the type, then what it extends and implements. */
  Stream<TypeElement> lineage(TypeElement type) {
    return Stream.concat(Stream.of(type), ancestors.of(type).stream());
  }

  /** Returns the annotation of the type, or else of the nearest of its supertypes. */
  Optional<Annotation> onType(TypeElement type, String annotation) {
    return lineage(type).flatMap(each -> Annotation.find(each, annotation).stream()).findFirst();
  }

  /** Returns the annotation of the method, or else of its class. */
  Optional<Annotation> nearest(Candidate candidate, String annotation) {
    return Annotation.find(annotated(candidate), annotation)
        .or(() -> onType(candidate.type(), annotation));
  }

  /** Returns the tokens of the request methods that the method is annotated with. */
  static List<String> tokens(ExecutableElement method) {
    return Annotation.on(method).stream()
        .flatMap(
            annotation -> Annotation.find(annotation.type(), JakartaNames.HTTP_METHOD).stream())
        .flatMap(found -> found.string("value").stream())
        .toList();
  }

  private static boolean isAnnotated(ExecutableElement method) {
    List<Element> elements = new ArrayList<>(method.getParameters());
    elements.add(method);
    return !tokens(method).isEmpty()
        || elements.stream()
            .flatMap(element -> Annotation.on(element).stream())
            .anyMatch(annotation -> annotation.name().startsWith(JakartaNames.REST));
  }
}
