package dev.responds.processor.read.element;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * Finds the annotations of a certain kind that stand on an element or on one of its annotations, to
 * any depth. Remembers what annotation types carry, so it lives for one round.
 */
public final class AnnotationGroup {

  private final Annotations annotations;
  private final Set<String> names;
  private final Map<String, List<Annotation>> known = new HashMap<>();

  /**
   * Makes a group.
   *
   * @param names the names of those that belong to it, qualified, or simple where the package does
   *     not matter
   */
  public AnnotationGroup(Annotations annotations, Set<String> names) {
    this.annotations = annotations;
    this.names = names;
  }

  public boolean isOn(Element element) {
    return !on(element).isEmpty();
  }

  /** Returns them in source order. */
  public List<Annotation> on(Element element) {
    List<Annotation> found = new ArrayList<>();
    for (Annotation annotation : annotations.on(element)) {
      if (belongs(annotation)) {
        found.add(annotation);
      } else {
        found.addAll(carriedBy(annotation));
      }
    }
    return found;
  }

  private boolean belongs(Annotation annotation) {
    return names.contains(annotation.name()) || names.contains(annotation.simpleName());
  }

  private List<Annotation> carriedBy(Annotation annotation) {
    List<Annotation> carried = known.get(annotation.name());
    if (carried == null) {
      carried = new ArrayList<>();
      collect(annotation.type(), new HashSet<>(), carried);
      known.put(annotation.name(), carried);
    }
    return carried;
  }

  private void collect(TypeElement type, Set<String> visited, List<Annotation> found) {
    String name = type.getQualifiedName().toString();
    if (name.startsWith("java.") || !visited.add(name)) {
      return;
    }
    for (Annotation annotation : annotations.on(type)) {
      if (belongs(annotation)) {
        found.add(annotation);
      } else {
        collect(annotation.type(), visited, found);
      }
    }
  }
}
