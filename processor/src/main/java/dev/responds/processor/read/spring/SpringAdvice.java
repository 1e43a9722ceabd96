package dev.responds.processor.read.spring;

import dev.responds.processor.read.element.Ancestors;
import dev.responds.processor.read.element.Annotation;
import dev.responds.processor.read.element.AnnotationGraph;
import dev.responds.processor.read.element.ElementPlaces;
import dev.responds.processor.read.element.Supertypes;
import dev.responds.processor.read.framework.Advice;
import dev.responds.processor.read.framework.FrameworkReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Reads which controllers a {@code @ControllerAdvice} is for, and when it is asked. */
final class SpringAdvice {

  private static final int LOWEST_PRECEDENCE = Integer.MAX_VALUE;

  /** What {@code ResponseEntityExceptionHandler} answers about the request itself. */
  private static final Set<Integer> BUILT_IN = Set.of(400, 405, 406, 413, 415);

  private final AnnotationGraph meta;
  private final SpringAttribute attributes;
  private final Ancestors ancestors;
  private final Supertypes supertypes;

  SpringAdvice(
      AnnotationGraph meta,
      SpringAttribute attributes,
      Ancestors ancestors,
      Supertypes supertypes) {
    this.meta = meta;
    this.attributes = attributes;
    this.ancestors = ancestors;
    this.supertypes = supertypes;
  }

  Optional<AnnotationGraph.Found> find(TypeElement type) {
    return meta.find(type, SpringNames.CONTROLLER_ADVICE);
  }

  Advice read(
      AnnotationGraph.Found advice,
      TypeElement type,
      List<FrameworkReader.ExceptionHandler> handlers) {
    return new Advice(handlers, order(type), builtIn(type), controllers(advice));
  }

  /** An order that a method computes is not known. */
  private OptionalInt order(TypeElement type) {
    if (supertypes.isAny(type.asType(), Set.of(SpringNames.ORDERED))) {
      return OptionalInt.empty();
    }
    int order =
        SpringNames.ORDERS.stream()
            .flatMap(name -> Annotation.find(type, name).stream())
            .flatMap(found -> found.withDefaults().integer("value").stream())
            .findFirst()
            .orElse(LOWEST_PRECEDENCE);
    return OptionalInt.of(order);
  }

  private Set<Integer> builtIn(TypeElement type) {
    return supertypes.isAny(type.asType(), SpringNames.RESPONSE_ENTITY_EXCEPTION_HANDLERS)
        ? BUILT_IN
        : Set.of();
  }

  /** It is enough to meet one selector; without any, all controllers are meant. */
  private Predicate<TypeElement> controllers(AnnotationGraph.Found advice) {
    List<Predicate<TypeElement>> selectors = new ArrayList<>();
    for (String name : strings(advice)) {
      selectors.add(controller -> isInside(controller, name));
    }
    for (TypeMirror type : types(advice, "basePackageClasses")) {
      selectors.add(controller -> isInside(controller, packageOf(type)));
    }
    for (TypeMirror type : types(advice, "assignableTypes")) {
      selectors.add(controller -> supertypes.isAny(controller.asType(), Set.of(name(type))));
    }
    for (TypeMirror type : types(advice, "annotations")) {
      selectors.add(controller -> carries(controller, name(type)));
    }
    return selectors.isEmpty()
        ? controller -> !selects(advice)
        : controller -> selectors.stream().anyMatch(selector -> selector.test(controller));
  }

  /** A selector that does not compile leaves open which controllers are meant. */
  private static boolean selects(AnnotationGraph.Found advice) {
    return Stream.of(
            "basePackages", "value", "basePackageClasses", "assignableTypes", "annotations")
        .anyMatch(advice.found()::has);
  }

  private List<String> strings(AnnotationGraph.Found advice) {
    return attributes.read(advice, String.class, List.of("basePackages", "value"));
  }

  private List<TypeMirror> types(AnnotationGraph.Found advice, String attribute) {
    return attributes.read(advice, TypeMirror.class, List.of(attribute)).stream()
        .filter(type -> type.getKind() == TypeKind.DECLARED)
        .toList();
  }

  private static String name(TypeMirror type) {
    return Supertypes.name((DeclaredType) type);
  }

  private static String packageOf(TypeMirror type) {
    return ElementPlaces.packageOf((TypeElement) ((DeclaredType) type).asElement());
  }

  private static boolean isInside(TypeElement controller, String packageName) {
    String own = ElementPlaces.packageOf(controller);
    return own.equals(packageName) || own.startsWith(packageName + ".");
  }

  private boolean carries(TypeElement controller, String annotation) {
    return Stream.concat(Stream.of(controller), ancestors.of(controller).stream())
        .anyMatch(type -> meta.has(type, annotation));
  }
}
