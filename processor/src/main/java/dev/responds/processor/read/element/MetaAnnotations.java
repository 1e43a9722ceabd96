package dev.responds.processor.read.element;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * Finds annotations that stand on an element or on one of its annotations, to any depth, as Spring
 * does. Remembers what it found on annotation types, so it lives for one round.
 */
public final class MetaAnnotations {

  /**
   * An annotation that was found.
   *
   * @param outer what stands on the element
   * @param found what was looked for; the same as {@code outer} when it stands there itself
   */
  public record Found(Annotation outer, Annotation found) {}

  private final Map<String, Map<String, Optional<Annotation>>> known = new HashMap<>();
  private final Annotations annotations;

  public MetaAnnotations(Annotations annotations) {
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

  public Optional<Found> find(Element element, String annotation) {
    for (Annotation outer : annotations.on(element)) {
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
    Map<String, Optional<Annotation>> ofOuter = known.get(annotation);
    if (ofOuter == null) {
      ofOuter = new HashMap<>();
      known.put(annotation, ofOuter);
    }
    Optional<Annotation> meta = ofOuter.get(outer.name());
    if (meta == null) {
      meta = search(outer.type(), annotation, new HashSet<>());
      ofOuter.put(outer.name(), meta);
    }
    return meta;
  }

  private Optional<Annotation> search(TypeElement type, String annotation, Set<String> visited) {
    String name = type.getQualifiedName().toString();
    if (name.startsWith("java.") || !visited.add(name)) {
      return Optional.empty();
    }
    for (Annotation candidate : annotations.on(type)) {
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
