package dev.responds.processor.read;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * Finds annotations that stand on an element or on one of its annotations, to any depth, as Spring
 * does. Remembers what it found on annotation types, so it lives for one round.
 */
final class MetaAnnotations {

  /**
   * An annotation that was found.
   *
   * @param outer what stands on the element
   * @param found what was looked for; the same as {@code outer} when it stands there itself
   */
  record Found(Annotation outer, Annotation found) {}

  private final Map<String, Map<String, Optional<Annotation>>> known = new HashMap<>();

  boolean has(Element element, String annotation) {
    return find(element, annotation).isPresent();
  }

  Optional<Found> find(Element element, String annotation) {
    for (Annotation outer : Annotation.on(element)) {
      if (outer.is(annotation)) {
        return Optional.of(new Found(outer, outer));
      }
      Optional<Annotation> meta = meta(outer, annotation);
      if (meta.isPresent()) {
        return Optional.of(new Found(outer, meta.get()));
      }
    }
    return Optional.empty();
  }

  private Optional<Annotation> meta(Annotation outer, String annotation) {
    return known
        .computeIfAbsent(annotation, first -> new HashMap<>())
        .computeIfAbsent(outer.name(), first -> search(outer.type(), annotation, new HashSet<>()));
  }

  private static Optional<Annotation> search(
      TypeElement type, String annotation, Set<String> visited) {
    String name = type.getQualifiedName().toString();
    if (name.startsWith("java.") || !visited.add(name)) {
      return Optional.empty();
    }
    for (Annotation candidate : Annotation.on(type)) {
      if (candidate.is(annotation)) {
        return Optional.of(candidate);
      }
      Optional<Annotation> deeper = search(candidate.type(), annotation, visited);
      if (deeper.isPresent()) {
        return deeper;
      }
    }
    return Optional.empty();
  }
}
