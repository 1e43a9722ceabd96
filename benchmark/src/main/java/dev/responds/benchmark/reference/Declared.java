package dev.responds.benchmark.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** A response as its annotation says it, unchecked. */
record Declared(int status, String when, TypeMirror body) {

  /** Reads all responses of an endpoint. */
  static List<Declared> on(ExecutableElement endpoint) {
    List<Declared> declared = new ArrayList<>();
    for (AnnotationMirror annotation : endpoint.getAnnotationMirrors()) {
      String name =
          ((TypeElement) annotation.getAnnotationType().asElement()).getQualifiedName().toString();
      if (name.equals(DeclarationProcessor.LIST)) {
        inside(annotation).forEach(each -> declared.add(of(each)));
      } else if (name.equals(DeclarationProcessor.RESPONDS)) {
        declared.add(of(annotation));
      }
    }
    return declared;
  }

  private static List<AnnotationMirror> inside(AnnotationMirror list) {
    List<?> values = (List<?>) list.getElementValues().values().iterator().next().getValue();
    return values.stream()
        .map(value -> (AnnotationMirror) ((AnnotationValue) value).getValue())
        .toList();
  }

  private static Declared of(AnnotationMirror annotation) {
    Map<? extends ExecutableElement, ? extends AnnotationValue> values =
        annotation.getElementValues();
    return new Declared(
        (Integer) value(values, "value"),
        (String) value(values, "when"),
        (TypeMirror) value(values, "body"));
  }

  private static Object value(
      Map<? extends ExecutableElement, ? extends AnnotationValue> values, String name) {
    return values.entrySet().stream()
        .filter(value -> value.getKey().getSimpleName().contentEquals(name))
        .findFirst()
        .orElseThrow()
        .getValue()
        .getValue();
  }
}
