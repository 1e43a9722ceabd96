package dev.responds.processor.report;

import dev.responds.contract.model.Source;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Finds the compiler's objects for a {@link Source}, as far as they are still there. */
final class Locator {

  private final Elements elements;

  Locator(Elements elements) {
    this.elements = elements;
  }

  Optional<Target> find(Source source) {
    return element(source)
        .map(
            element -> {
              Optional<AnnotationMirror> annotation = annotation(element, source);
              Optional<AnnotationValue> value = annotation.flatMap(mirror -> value(mirror, source));
              return new Target(element, annotation, value);
            });
  }

  private Optional<Element> element(Source source) {
    return switch (source.kind()) {
      case TYPE -> Optional.ofNullable(elements.getTypeElement(source.name()));
      case PACKAGE -> Optional.ofNullable(elements.getPackageElement(source.name()));
      case METHOD -> method(source);
      case NOWHERE -> Optional.empty();
    };
  }

  private Optional<Element> method(Source source) {
    Element type = elements.getTypeElement(source.name());
    if (type == null) {
      return Optional.empty();
    }
    List<ExecutableElement> methods =
        ElementFilter.methodsIn(type.getEnclosedElements()).stream()
            .filter(method -> method.getSimpleName().contentEquals(source.method()))
            .toList();
    return source.ordinal() < methods.size()
        ? Optional.of(methods.get(source.ordinal()))
        : Optional.of(type);
  }

  private static Optional<AnnotationMirror> annotation(Element element, Source source) {
    List<? extends AnnotationMirror> mirrors = element.getAnnotationMirrors();
    if (source.annotation() < 0 || source.annotation() >= mirrors.size()) {
      return Optional.empty();
    }
    AnnotationMirror mirror = mirrors.get(source.annotation());
    return source.repeated() < 0
        ? Optional.of(mirror)
        : attribute(mirror, "value")
            .flatMap(value -> entry(value, source.repeated()))
            .map(AnnotationValue::getValue)
            .filter(AnnotationMirror.class::isInstance)
            .map(AnnotationMirror.class::cast);
  }

  private static Optional<AnnotationValue> value(AnnotationMirror mirror, Source source) {
    Optional<AnnotationValue> value = attribute(mirror, source.attribute());
    return source.entry() < 0
        ? value
        : value.flatMap(list -> entry(list, source.entry())).or(() -> value);
  }

  private static Optional<AnnotationValue> attribute(AnnotationMirror mirror, String name) {
    Predicate<ExecutableElement> named = element -> element.getSimpleName().contentEquals(name);
    return mirror.getElementValues().entrySet().stream()
        .filter(entry -> named.test(entry.getKey()))
        .<AnnotationValue>map(entry -> entry.getValue())
        .findFirst();
  }

  private static Optional<AnnotationValue> entry(AnnotationValue list, int index) {
    return list.getValue() instanceof List<?> values
            && index < values.size()
            && values.get(index) instanceof AnnotationValue value
        ? Optional.of(value)
        : Optional.empty();
  }
}
