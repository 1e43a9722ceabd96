package dev.responds.processor.read.element;

import dev.responds.contract.model.ResponseNames;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * Recognises the response types that are generated from the endpoints being read. When a method is
 * read for the first time they do not exist yet, and only their name can tell.
 */
public final class GeneratedTypes {

  private static final String SUFFIX = "Responses";

  /**
   * Returns whether the type is the response type of an endpoint of that name, or what kapt has in
   * its place.
   */
  public boolean is(TypeMirror type, String endpoint) {
    if (KotlinStubs.isError(type.toString())) {
      return true;
    }
    String name = ResponseNames.responseType(endpoint);
    return type.getKind() == TypeKind.DECLARED
        ? isNested((TypeElement) ((DeclaredType) type).asElement(), name)
        : type.getKind() == TypeKind.ERROR && isNamed(type.toString(), name);
  }

  /**
   * As it is written. After the generated class any name counts: a wrong one is a slip that the
   * compiler names, and no reason to judge the method by another return type.
   */
  private static boolean isNamed(String written, String name) {
    int dot = written.lastIndexOf('.');
    return dot < 0 ? written.equals(name) : written.substring(0, dot).endsWith(SUFFIX);
  }

  private static boolean isNested(TypeElement type, String name) {
    Element builders = Enclosing.of(type);
    return type.getSimpleName().contentEquals(name)
        && builders.getSimpleName().toString().endsWith(SUFFIX)
        && isMarked(builders);
  }

  /** Tells by the annotation that generated code carries in sources and in class files. */
  public static boolean isMarked(Element builders) {
    for (AnnotationMirror annotation : builders.getAnnotationMirrors()) {
      if (annotation.toString().contains(ResponseNames.GENERATOR)) {
        return true;
      }
    }
    return false;
  }
}
