package dev.responds.processor.place;

import dev.responds.contract.model.Source;
import dev.responds.contract.model.Source.Step;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Finds the compiler's objects for a {@link Source}, as far as they are still there. */
public final class Locator {

  private final Elements elements;

  private final Map<String, List<ExecutableElement>> methods = new HashMap<>();
  private @Nullable TypeElement indexed;

  public Locator(Elements elements) {
    this.elements = elements;
  }

  public Optional<Target> find(Source source) {
    return element(source).map(element -> find(element, source));
  }

  private static Target find(Element element, Source source) {
    List<? extends AnnotationMirror> mirrors = element.getAnnotationMirrors();
    return source.annotation() < 0 || source.annotation() >= mirrors.size()
        ? new Target(element, Optional.empty(), Optional.empty())
        : follow(source.steps(), element, mirrors.get(source.annotation()));
  }

  /** Goes as far as there is something written. */
  private static Target follow(List<Step> steps, Element element, AnnotationMirror first) {
    AnnotationMirror annotation = first;
    for (Step step : steps) {
      Optional<AnnotationValue> value = value(annotation, step);
      if (value.isEmpty() || !(value.get().getValue() instanceof AnnotationMirror inner)) {
        return new Target(element, Optional.of(annotation), value);
      }
      annotation = inner;
    }
    return new Target(element, Optional.of(annotation), Optional.empty());
  }

  /** Returns the element that a place is on, without its annotations. */
  public Optional<Element> element(Source source) {
    return switch (source.kind()) {
      case TYPE -> Optional.ofNullable(elements.getTypeElement(source.name()));
      case PACKAGE -> Optional.ofNullable(elements.getPackageElement(source.name()));
      case METHOD -> method(source);
      case NOWHERE -> Optional.empty();
    };
  }

  private Optional<Element> method(Source source) {
    TypeElement type = elements.getTypeElement(source.name());
    if (type == null) {
      return Optional.empty();
    }
    if (!type.equals(indexed)) {
      index(type);
    }
    List<ExecutableElement> named = methods.getOrDefault(source.method(), List.of());
    return source.ordinal() < named.size()
        ? Optional.of(named.get(source.ordinal()))
        : Optional.of(type);
  }

  /** Places come type by type, and a type may have thousands of methods. */
  private void index(TypeElement type) {
    indexed = type;
    methods.clear();
    for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
      methods
          .computeIfAbsent(method.getSimpleName().toString(), name -> new ArrayList<>())
          .add(method);
    }
  }

  private static Optional<AnnotationValue> value(AnnotationMirror mirror, Step step) {
    Optional<AnnotationValue> value = attribute(mirror, step.attribute());
    return step.index() < 0
        ? value
        : value.flatMap(list -> entry(list, step.index())).or(() -> value);
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
