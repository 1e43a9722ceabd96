package dev.responds.processor.read.element;

import dev.responds.contract.model.Source;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;

/** Names the places of elements. */
public final class ElementPlaces {

  private ElementPlaces() {}

  public static Source of(Element element) {
    if (element instanceof ExecutableElement method) {
      TypeElement type = Enclosing.type(method);
      return Source.method(
          type.getQualifiedName().toString(),
          method.getSimpleName().toString(),
          ParameterMemory.ordinal(method));
    }
    if (element.getKind() == ElementKind.PACKAGE) {
      return Source.packageNamed(((PackageElement) element).getQualifiedName().toString());
    }
    return Source.type(((TypeElement) element).getQualifiedName().toString());
  }

  /** Returns the place of an annotation, the only one of its type on the element. */
  public static Source annotation(Element element, Annotation annotation) {
    int index = 0;
    for (Annotation other : Annotation.on(element)) {
      if (other.is(annotation.name())) {
        break;
      }
      index++;
    }
    return of(element).annotation(index);
  }

  /** Returns the name of the package that a type is in. */
  public static String packageOf(TypeElement type) {
    Element current = type;
    while (current.getKind() != ElementKind.PACKAGE) {
      current = Enclosing.of(current);
    }
    return ((PackageElement) current).getQualifiedName().toString();
  }
}
