package dev.responds.processor.read.element;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * The annotations that stand on elements, and on the types of these annotations, to any depth.
 * Remembers what annotation types carry, so it lives for one round.
 */
public final class AnnotationGraph {

  /**
   * An annotation that was found.
   *
   * @param outer what stands on the element
   * @param found what was looked for; the same as {@code outer} when it stands there itself
   */
  public record Found(Annotation outer, Annotation found) {}

  private final Map<String, List<Annotation>> carried = new HashMap<>();
  private final Map<String, List<TypeElement>> carriers = new HashMap<>();
  private final Annotations annotations;

  public AnnotationGraph(Annotations annotations) {
    this.annotations = annotations;
  }

  public boolean has(Element element, String annotation) {
    return find(element, annotation).isPresent();
  }

  /** Returns what stands on the first of the elements that have it. */
  public Optional<Found> first(List<? extends Element> elements, String annotation) {
    for (Element element : elements) {
      Optional<Found> found = find(element, annotation);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** Returns the annotation of that type that stands on the element, or nearest to it. */
  public Optional<Found> find(Element element, String annotation) {
    for (Annotation outer : annotations.on(element)) {
      if (outer.is(annotation)) {
        return Optional.of(new Found(outer, outer));
      }
      for (Annotation inner : carriedBy(outer)) {
        if (inner.is(annotation)) {
          return Optional.of(new Found(outer, inner));
        }
      }
    }
    return Optional.empty();
  }

  /**
   * Returns all annotations of some types, in source order.
   *
   * @param names the names of the types, qualified, or simple where the package does not matter
   */
  public List<Annotation> all(Element element, Set<String> names) {
    List<Annotation> found = new ArrayList<>();
    for (Annotation outer : annotations.on(element)) {
      if (isOneOf(outer, names)) {
        found.add(outer);
      } else {
        addCarried(outer, names, found);
      }
    }
    return found;
  }

  private void addCarried(Annotation outer, Set<String> names, List<Annotation> found) {
    for (Annotation inner : carriedBy(outer)) {
      if (isOneOf(inner, names)) {
        found.add(inner);
      }
    }
  }

  private static boolean isOneOf(Annotation annotation, Set<String> names) {
    return names.contains(annotation.name()) || names.contains(annotation.simpleName());
  }

  /** Returns what {@link #carriers} carry, of each what stands on it in source order. */
  public List<Annotation> carriedBy(Annotation outer) {
    List<Annotation> found = carried.get(outer.name());
    if (found == null) {
      found = new ArrayList<>();
      for (TypeElement carrier : carriers(outer.type(), outer.name())) {
        found.addAll(annotations.on(carrier));
      }
      carried.put(outer.name(), found);
    }
    return found;
  }

  /**
   * Returns an annotation type, then the types of the annotations that it carries, to any depth. Of
   * these, the ones that last until run time come first: in a class file they stand apart from the
   * others.
   */
  public List<TypeElement> carriers(TypeElement type, String name) {
    List<TypeElement> found = carriers.get(name);
    if (found == null) {
      found = new ArrayList<>();
      collect(type, name, new HashSet<>(), found);
      carriers.put(name, found);
    }
    return found;
  }

  private void collect(
      TypeElement type, String name, Set<String> visited, List<TypeElement> found) {
    if (isOfJava(name) || !visited.add(name)) {
      return;
    }
    found.add(type);
    List<Annotation> lasting = new ArrayList<>();
    List<Annotation> others = new ArrayList<>();
    for (Annotation annotation : annotations.on(type)) {
      if (!isOfJava(annotation.name())) {
        (lasts(annotation) ? lasting : others).add(annotation);
      }
    }
    lasting.addAll(others);
    for (Annotation next : lasting) {
      collect(next.type(), next.name(), visited, found);
    }
  }

  /** Nothing of interest stands on annotations of Java itself. */
  private static boolean isOfJava(String name) {
    return name.startsWith("java.");
  }

  /** Returns whether annotations of that type are there at run time. */
  public boolean lasts(Annotation annotation) {
    Optional<Annotation> retention =
        annotations.find(annotation.type(), "java.lang.annotation.Retention");
    return retention.isPresent() && retention.get().constants("value").contains("RUNTIME");
  }
}
