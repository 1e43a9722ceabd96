package dev.responds.processor.read;

import dev.responds.processor.model.ResponseNames;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * Recognises the response types that are generated from the endpoints being read. When a method is
 * read for the first time they do not exist yet, and only their name can tell.
 */
final class GeneratedTypes {

  private static final String SUFFIX = "Responses";

  /** Returns whether the type is the response type of an endpoint of that name. */
  boolean is(TypeMirror type, String endpoint) {
    String name = ResponseNames.responseType(endpoint);
    return switch (type.getKind()) {
      case ERROR -> isNamed(type.toString(), name);
      case DECLARED -> isNested((TypeElement) ((DeclaredType) type).asElement(), name);
      default -> false;
    };
  }

  /** Returns whether a missing type can be a generated one at all. */
  boolean couldBe(TypeMirror type) {
    return type.getKind() == TypeKind.ERROR && type.toString().contains(SUFFIX + ".");
  }

  /** As it is written: with or without the generated class before it. */
  private static boolean isNamed(String written, String name) {
    int dot = written.lastIndexOf('.');
    String qualifier = dot < 0 ? SUFFIX : written.substring(0, dot);
    return written.substring(dot + 1).equals(name) && qualifier.endsWith(SUFFIX);
  }

  private static boolean isNested(TypeElement type, String name) {
    Element outer = Enclosing.of(type);
    return type.getSimpleName().contentEquals(name)
        && outer.getSimpleName().toString().endsWith(SUFFIX)
        && outer.getAnnotationMirrors().stream()
            .anyMatch(mirror -> new Annotation(mirror).name().endsWith(".Generated"));
  }
}
