package dev.responds.processor.place;

import dev.responds.contract.model.Source;
import dev.responds.contract.model.Source.Step;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * One of several annotations in a container, which may be written without it.
 *
 * @param container name of the container's type
 * @param repeated name of the type of those inside
 * @param index which one is meant
 */
record RepeatedAnnotation(String container, String repeated, int index) {

  /** Returns the repetition that a place is in, if it is in one. */
  static Optional<RepeatedAnnotation> of(Element element, Source source) {
    List<? extends AnnotationMirror> mirrors = element.getAnnotationMirrors();
    List<Step> steps = source.steps();
    if (steps.isEmpty() || source.annotation() < 0 || source.annotation() >= mirrors.size()) {
      return Optional.empty();
    }
    Step first = steps.get(0);
    return first.index() >= 0 && first.attribute().equals("value")
        ? of(mirrors.get(source.annotation()), first.index())
        : Optional.empty();
  }

  /** Returns the simple name of the annotations that another one may be the container of. */
  static Optional<String> repeated(AnnotationMirror mirror) {
    return of(mirror, 0)
        .map(
            container -> container.repeated().substring(container.repeated().lastIndexOf('.') + 1));
  }

  private static Optional<RepeatedAnnotation> of(AnnotationMirror mirror, int index) {
    TypeElement container = (TypeElement) mirror.getAnnotationType().asElement();
    for (ExecutableElement attribute : ElementFilter.methodsIn(container.getEnclosedElements())) {
      if (attribute.getSimpleName().contentEquals("value")) {
        return annotation(attribute.getReturnType())
            .map(type -> new RepeatedAnnotation(name(container), name(type), index));
      }
    }
    return Optional.empty();
  }

  private static Optional<TypeElement> annotation(TypeMirror type) {
    return type instanceof ArrayType array
            && array.getComponentType() instanceof DeclaredType entry
            && entry.asElement().getKind() == ElementKind.ANNOTATION_TYPE
        ? Optional.of((TypeElement) entry.asElement())
        : Optional.empty();
  }

  private static String name(TypeElement type) {
    return type.getQualifiedName().toString();
  }
}
