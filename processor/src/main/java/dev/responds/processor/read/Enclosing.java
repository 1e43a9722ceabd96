package dev.responds.processor.read;

import java.util.Objects;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/** What encloses an element that is known to be enclosed. */
final class Enclosing {

  private Enclosing() {}

  static Element of(Element element) {
    return Objects.requireNonNull(element.getEnclosingElement(), "not enclosed");
  }

  static TypeElement type(ExecutableElement method) {
    return (TypeElement) of(method);
  }
}
