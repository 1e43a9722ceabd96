package dev.responds.processor.read;

import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * Recognises annotations of Jakarta Validation and of its predecessor, a team's own constraints
 * included.
 */
final class Constraints {

  private static final Set<String> CONSTRAINTS =
      Set.of("jakarta.validation.Constraint", "javax.validation.Constraint");

  private static final Set<String> CASCADES =
      Set.of(
          "jakarta.validation.Valid",
          "javax.validation.Valid",
          "org.springframework.validation.annotation.Validated");

  private final MetaAnnotations meta;
  private final ParameterMemory parameters;

  Constraints(MetaAnnotations meta, ParameterMemory parameters) {
    this.meta = meta;
    this.parameters = parameters;
  }

  /** Returns whether the element is validated, or elements inside of it, as in a list. */
  boolean hold(Element element) {
    return Annotation.on(element).stream().anyMatch(this::is)
        || parameters.constrainedInside(element, holdInside(element.asType()));
  }

  private boolean holdInside(TypeMirror type) {
    return type.getKind() == TypeKind.DECLARED
        && ((DeclaredType) type)
            .getTypeArguments().stream()
                .anyMatch(
                    argument ->
                        argument.getAnnotationMirrors().stream()
                                .anyMatch(mirror -> is(new Annotation(mirror)))
                            || holdInside(argument));
  }

  /** Returns whether that is what the annotation asks for. */
  boolean is(Annotation annotation) {
    return CASCADES.contains(annotation.name())
        || CONSTRAINTS.stream().anyMatch(name -> meta.has(annotation.type(), name));
  }
}
