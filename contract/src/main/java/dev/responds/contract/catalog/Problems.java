package dev.responds.contract.catalog;

import dev.responds.contract.model.DeclaredResponse;
import dev.responds.contract.model.Endpoint;
import dev.responds.contract.model.FoundProblem;
import dev.responds.contract.model.ProblemType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The problem types of an API by their references, each with the responses that carry it.
 *
 * @param types the types
 */
public record Problems(List<Type> types) {

  /**
   * A problem type.
   *
   * @param id its anchor on the page
   * @param problem the type
   * @param title its title
   * @param sightings the responses
   */
  public record Type(
      String id, ProblemType problem, String title, List<ApiIndex.Sighting> sightings) {}

  /** Makes the list immutable. */
  public Problems {
    types = List.copyOf(types);
  }

  /** Returns the problem types of an API. */
  public static Problems of(ApiIndex api) {
    Map<String, Sent> byUri = new TreeMap<>();
    for (List<ApiIndex.Sighting> ofStatus : api.inUse().values()) {
      for (ApiIndex.Sighting sighting : ofStatus) {
        for (FoundProblem problem : sent(sighting.endpoint(), sighting.response())) {
          byUri
              .computeIfAbsent(problem.type().uri(), uri -> new Sent(problem, new ArrayList<>()))
              .sightings()
              .add(sighting);
        }
      }
    }
    return new Problems(named(byUri.values()));
  }

  /**
   * Returns the problems that a response has: the declared one, or else those that the code of the
   * endpoint sends with its status. Where another response of the status declares one, the code may
   * mean that.
   */
  public static List<FoundProblem> sent(Endpoint endpoint, DeclaredResponse response) {
    if (response.problem().isPresent()) {
      ProblemType type = response.problem().get();
      return List.of(new FoundProblem(type, type.title()));
    }
    boolean told = false;
    for (DeclaredResponse other : endpoint.responses()) {
      told |= other.status() == response.status() && other.problem().isPresent();
    }
    return told ? List.of() : endpoint.proof().problems(response.status());
  }

  /** A problem before it has an anchor. */
  private record Sent(FoundProblem problem, List<ApiIndex.Sighting> sightings) {}

  /** Names may be the same below two bases. */
  private static List<Type> named(Collection<Sent> problems) {
    List<Type> types = new ArrayList<>();
    Set<String> taken = new HashSet<>();
    for (Sent sent : problems) {
      ProblemType problem = sent.problem().type();
      String id = Anchors.ofProblem(problem);
      String unique = id;
      for (int i = 2; !taken.add(unique); i++) {
        unique = id + "~" + i;
      }
      types.add(new Type(unique, problem, sent.problem().title(), sent.sightings()));
    }
    return types;
  }
}
