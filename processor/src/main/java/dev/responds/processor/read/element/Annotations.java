package dev.responds.processor.read.element;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;

/**
 * The annotations of elements that many ask about. The compiler makes new texts and tables at each
 * look, so it remembers what it saw, and lives for one round.
 */
public final class Annotations {

  private final Map<Element, List<Annotation>> known = new HashMap<>();

  /** Returns the annotations of an element in source order. */
  public List<Annotation> on(Element element) {
    List<Annotation> annotations = known.get(element);
    if (annotations == null) {
      annotations = Annotation.on(element);
      known.put(element, annotations);
    }
    return annotations;
  }

  /** Returns the annotation of that type, if the element carries it directly. */
  public Optional<Annotation> find(Element element, String type) {
    for (Annotation annotation : on(element)) {
      if (annotation.is(type)) {
        return Optional.of(annotation);
      }
    }
    return Optional.empty();
  }

  /** Returns the annotation of the method, or else of the nearest that it overrides. */
  public Optional<Annotation> nearest(Candidate candidate, String type) {
    for (ExecutableElement method : candidate.lineage()) {
      Optional<Annotation> found = find(method, type);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }
}
