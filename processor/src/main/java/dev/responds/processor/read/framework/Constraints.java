package dev.responds.processor.read.framework;

import dev.responds.processor.read.element.Annotation;
import dev.responds.processor.read.element.AnnotationGraph;
import dev.responds.processor.read.element.Annotations;
import dev.responds.processor.read.element.ParameterMemory;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * Recognises annotations of Jakarta Validation and of its predecessor, a team's own constraints
 * included.
 */
public final class Constraints {

  private static final Set<String> CONSTRAINTS =
      Set.of("jakarta.validation.Constraint", "javax.validation.Constraint");

  private static final Set<String> CASCADES =
      Set.of(
          "jakarta.validation.Valid",
          "javax.validation.Valid",
          "org.springframework.validation.annotation.Validated");

  private final Annotations annotations;
  private final AnnotationGraph meta;
  private final ParameterMemory parameters;

  public Constraints(Annotations annotations, AnnotationGraph meta, ParameterMemory parameters) {
    this.annotations = annotations;
    this.meta = meta;
    this.parameters = parameters;
  }

  /** Returns whether the element is validated, or elements inside of it, as in a list. */
  public boolean hold(Element element) {
    for (Annotation annotation : annotations.on(element)) {
      if (is(annotation)) {
        return true;
      }
    }
    return parameters.constrainedInside(element, holdInside(element.asType()));
  }

  private boolean holdInside(TypeMirror type) {
    if (type.getKind() == TypeKind.DECLARED) {
      for (TypeMirror argument : ((DeclaredType) type).getTypeArguments()) {
        if (holdOn(argument) || holdInside(argument)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean holdOn(TypeMirror type) {
    for (AnnotationMirror mirror : type.getAnnotationMirrors()) {
      if (is(new Annotation(mirror))) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether that is what the annotation asks for. */
  public boolean is(Annotation annotation) {
    if (CASCADES.contains(annotation.name())) {
      return true;
    }
    for (String constraint : CONSTRAINTS) {
      if (meta.has(annotation.type(), constraint)) {
        return true;
      }
    }
    return false;
  }
}
