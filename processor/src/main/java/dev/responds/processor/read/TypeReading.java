package dev.responds.processor.read;

import dev.responds.contract.model.Endpoint;
import dev.responds.contract.model.Finding;
import dev.responds.contract.model.Source;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What was read from one type.
 *
 * @param endpoints its endpoints, in source order
 * @param mistakes mistakes in the use of our annotations
 * @param incomplete whether a type was missing, so that reading it again in a later round may tell
 *     more
 * @param lasting whether a later compile of other types has to know of it: it has endpoints, or
 *     answers for those of others
 * @param parameters what was asked of parameters and may not be in the class file, by their method:
 *     the canonical name of the type, the name of the method, and which one of that name, from 0;
 *     for each parameter its name, and an exclamation mark if there are constraints inside of its
 *     type
 * @param comments what documentation comments say of its endpoints and of itself, by the method as
 *     above, or by the canonical name of the type, each as one line of text
 * @param answered methods of other types that its endpoints answer for: of interfaces, of abstract
 *     classes, and of classes that the framework calls only as part of others
 * @param unlessAnswered what is a mistake if no other type answers for the method, which then is no
 *     endpoint
 */
public record TypeReading(
    List<Endpoint> endpoints,
    List<Finding> mistakes,
    boolean incomplete,
    boolean lasting,
    Map<String, List<String>> parameters,
    Map<String, String> comments,
    Set<Source> answered,
    List<Finding> unlessAnswered) {

  /** What is known of a type before it is read. */
  public static final TypeReading NOTHING =
      new TypeReading(List.of(), List.of(), true, false, Map.of(), Map.of(), Set.of(), List.of());

  /** Makes the collections immutable. */
  public TypeReading {
    endpoints = List.copyOf(endpoints);
    mistakes = List.copyOf(mistakes);
    parameters = Map.copyOf(parameters);
    comments = Map.copyOf(comments);
    answered = Set.copyOf(answered);
    unlessAnswered = List.copyOf(unlessAnswered);
  }
}
