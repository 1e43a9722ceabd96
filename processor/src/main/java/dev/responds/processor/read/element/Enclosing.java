package dev.responds.processor.read.element;

import java.util.Objects;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/** What encloses an element that is known to be enclosed. */
public final class Enclosing {

  private Enclosing() {}

  public static Element of(Element element) {
    return Objects.requireNonNull(element.getEnclosingElement(), "not enclosed");
  }

  public static TypeElement type(ExecutableElement method) {
    return (TypeElement) of(method);
  }
}
