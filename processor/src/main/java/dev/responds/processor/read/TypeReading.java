package dev.responds.processor.read;

import dev.responds.contract.model.Carrier;
import dev.responds.contract.model.Endpoint;
import dev.responds.contract.model.Finding;
import dev.responds.contract.model.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.SourceVersion;

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
 * @param unsure places of endpoints and types about which the compiler has something to say first,
 *     such as an annotation that is not there: what is missing of them may only be unknown
 * @param unrouted methods that only get builders: what routes them does not compile, or is missing
 */
public record TypeReading(
    List<Endpoint> endpoints,
    List<Finding> mistakes,
    boolean incomplete,
    boolean lasting,
    Map<String, List<String>> parameters,
    Map<String, String> comments,
    Set<Source> answered,
    List<Finding> unlessAnswered,
    Set<Source> unsure,
    List<Endpoint> unrouted) {

  /** What is known of a type before it is read. */
  public static final TypeReading NOTHING =
      new TypeReading(
          List.of(), List.of(), true, false, Map.of(), Map.of(), Set.of(), List.of(), Set.of(),
          List.of());

  /**
   * Returns the endpoints that get builders: also those that the compiler does not understand, as
   * far as they are known, so that its message about that is not one of many.
   */
  public List<Endpoint> built() {
    List<Endpoint> built = new ArrayList<>();
    for (Endpoint endpoint : endpoints) {
      if (endpoint.hasBuilder() || (isUnsure(endpoint) && mayHaveBuilder(endpoint))) {
        built.add(endpoint);
      }
    }
    for (Endpoint endpoint : unrouted) {
      if (endpoint.hasBuilder() || mayHaveBuilder(endpoint)) {
        built.add(endpoint);
      }
    }
    return built;
  }

  /** Returns whether the compiler has something to say of an endpoint first. */
  public boolean isUnsure(Endpoint endpoint) {
    return unsure.contains(endpoint.handler().source());
  }

  private static boolean mayHaveBuilder(Endpoint endpoint) {
    return endpoint.outcome().carrier() == Carrier.GENERATED
        && !endpoint.handler().inherited()
        && SourceVersion.isIdentifier(endpoint.handler().name());
  }

  /** Makes the collections immutable. */
  public TypeReading {
    endpoints = List.copyOf(endpoints);
    mistakes = List.copyOf(mistakes);
    parameters = Map.copyOf(parameters);
    comments = Map.copyOf(comments);
    answered = Set.copyOf(answered);
    unlessAnswered = List.copyOf(unlessAnswered);
    unsure = Set.copyOf(unsure);
    unrouted = List.copyOf(unrouted);
  }
}
