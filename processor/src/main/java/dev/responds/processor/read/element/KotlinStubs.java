package dev.responds.processor.read.element;

import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ExecutableElement;

/**
 * What kapt shows of Kotlin: sources in Java. Without its option {@code correctErrorTypes}, each
 * type that is not there yet, such as a generated one, is one and the same class in them.
 */
public final class KotlinStubs {

  /** The id of the message that names the option. */
  public static final String FINDING = "kapt-error-types";

  private static final String ERROR = "error.NonExistentClass";

  private KotlinStubs() {}

  /** Returns whether a name stands for a type that kapt could not resolve. */
  public static boolean isError(String name) {
    return name.equals(ERROR);
  }

  /** Returns whether a method or one of its annotations names such a type. */
  public static boolean names(ExecutableElement method) {
    if (method.asType().toString().contains(ERROR)) {
      return true;
    }
    for (AnnotationMirror annotation : method.getAnnotationMirrors()) {
      if (annotation.toString().contains(ERROR)) {
        return true;
      }
    }
    return false;
  }
}
