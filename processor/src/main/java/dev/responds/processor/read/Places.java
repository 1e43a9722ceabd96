package dev.responds.processor.read;

import dev.responds.processor.model.Source;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Names the places of elements. */
final class Places {

  private Places() {}

  static Source of(Element element) {
    if (element instanceof ExecutableElement method) {
      TypeElement type = Enclosing.type(method);
      return Source.method(
          type.getQualifiedName().toString(), method.getSimpleName().toString(), ordinal(method));
    }
    if (element.getKind() == ElementKind.PACKAGE) {
      return Source.packageNamed(((PackageElement) element).getQualifiedName().toString());
    }
    return Source.type(((TypeElement) element).getQualifiedName().toString());
  }

  private static int ordinal(ExecutableElement method) {
    int ordinal = 0;
    for (ExecutableElement other :
        ElementFilter.methodsIn(Enclosing.of(method).getEnclosedElements())) {
      if (other.equals(method)) {
        break;
      }
      if (other.getSimpleName().equals(method.getSimpleName())) {
        ordinal++;
      }
    }
    return ordinal;
  }
}
