package dev.responds.processor.read;

import dev.responds.processor.model.Endpoint;
import dev.responds.processor.model.Finding;
import java.util.List;

/**
 * What was read from one type.
 *
 * @param endpoints its endpoints, in source order
 * @param mistakes mistakes in the use of our annotations
 * @param incomplete whether a type was missing, so that reading it again in a later round may tell
 *     more
 */
public record TypeReading(List<Endpoint> endpoints, List<Finding> mistakes, boolean incomplete) {

  /** Makes the lists immutable. */
  public TypeReading {
    endpoints = List.copyOf(endpoints);
    mistakes = List.copyOf(mistakes);
  }

  /** Returns whether the type has to do with us at all. */
  public boolean tellsSomething() {
    return !endpoints.isEmpty() || !mistakes.isEmpty();
  }
}
