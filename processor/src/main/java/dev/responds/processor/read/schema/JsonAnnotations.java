package dev.responds.processor.read.schema;

import dev.responds.processor.read.element.Ancestors;
import dev.responds.processor.read.element.Annotation;
import dev.responds.processor.read.element.Annotations;
import dev.responds.processor.read.element.Packages;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * The annotations that JSON libraries look at, with those inside of bundles. A class has those of
 * its supertypes too, the nearest of each type first.
 */
final class JsonAnnotations {

  private final Annotations annotations;
  private final Ancestors ancestors;
  private final Set<String> packages;
  private final Map<Element, List<Annotation>> known = new HashMap<>();
  private final Map<TypeElement, List<Annotation>> ofTypes = new HashMap<>();

  JsonAnnotations(Annotations annotations, Ancestors ancestors) {
    this(annotations, ancestors, JsonNames.PACKAGES);
  }

  private JsonAnnotations(Annotations annotations, Ancestors ancestors, Set<String> packages) {
    this.annotations = annotations;
    this.ancestors = ancestors;
    this.packages = packages;
  }

  /** Returns those that JSON-B looks at. */
  JsonAnnotations ofJsonB() {
    return new JsonAnnotations(annotations, ancestors, JsonNames.PACKAGES_OF_JSON_B);
  }

  List<Annotation> on(Element element) {
    List<Annotation> found = known.get(element);
    if (found == null) {
      found = List.of();
      for (Annotation annotation : annotations.on(element)) {
        found = added(annotation, found);
      }
      known.put(element, found);
    }
    return found;
  }

  private List<Annotation> added(Annotation annotation, List<Annotation> found) {
    if (Packages.contain(packages, annotation.name())) {
      return append(annotation, found);
    }
    if (isOfJava(annotation) || annotations.find(annotation.type(), JsonNames.INSIDE).isEmpty()) {
      return found;
    }
    List<Annotation> all = found;
    for (Annotation inner : annotations.on(annotation.type())) {
      if (Packages.contain(packages, inner.name()) && !inner.is(JsonNames.INSIDE)) {
        all = append(inner, all);
      }
    }
    return all;
  }

  private static boolean isOfJava(Annotation annotation) {
    return annotation.name().startsWith("java.lang.");
  }

  /** Most elements have none. */
  private static List<Annotation> append(Annotation annotation, List<Annotation> found) {
    List<Annotation> longer = found.isEmpty() ? new ArrayList<>() : found;
    longer.add(annotation);
    return longer;
  }

  /** Returns those of a class and of all its supertypes. */
  List<Annotation> ofType(TypeElement type) {
    List<Annotation> found = ofTypes.get(type);
    if (found == null) {
      found = List.of();
      for (TypeElement ancestor : ancestors.lineage(type)) {
        for (Annotation annotation : on(ancestor)) {
          found = append(annotation, found);
        }
      }
      ofTypes.put(type, found);
    }
    return found;
  }

  Optional<Annotation> ofType(TypeElement type, String name) {
    return find(ofType(type), name);
  }

  Optional<Annotation> find(Element element, String name) {
    return find(on(element), name);
  }

  /** Returns the annotation on the first of these that has it. */
  Optional<Annotation> find(Iterable<? extends Element> places, String name) {
    for (Element place : places) {
      Optional<Annotation> found = find(on(place), name);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  boolean has(Iterable<? extends Element> places, String name) {
    return find(places, name).isPresent();
  }

  static Optional<Annotation> find(List<Annotation> annotations, String name) {
    for (Annotation annotation : annotations) {
      if (annotation.is(name)) {
        return Optional.of(annotation);
      }
    }
    return Optional.empty();
  }

  /** Returns one of a mapper, which has another package in Jackson 3. */
  static Optional<Annotation> ofMapper(List<Annotation> annotations, String simpleName) {
    for (Annotation annotation : annotations) {
      if (annotation.name().endsWith(".databind.annotation." + simpleName)) {
        return Optional.of(annotation);
      }
    }
    return Optional.empty();
  }

  /** Returns whether an annotation is there that does not say {@code false}. */
  static boolean isOn(Optional<Annotation> annotation) {
    return annotation.isPresent() && annotation.get().flag("value").orElse(true);
  }
}
