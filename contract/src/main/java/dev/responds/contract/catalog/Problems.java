package dev.responds.contract.catalog;

import dev.responds.contract.model.DeclaredResponse;
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
   * @param sightings the responses
   */
  public record Type(String id, ProblemType problem, List<ApiIndex.Sighting> sightings) {}

  /** Makes the list immutable. */
  public Problems {
    types = List.copyOf(types);
  }

  /** Returns the problem types of an API. */
  public static Problems of(ApiIndex api) {
    Map<String, List<ApiIndex.Sighting>> byUri = new TreeMap<>();
    for (List<ApiIndex.Sighting> ofStatus : api.inUse().values()) {
      for (ApiIndex.Sighting sighting : ofStatus) {
        DeclaredResponse response = sighting.response();
        if (response.problem().isPresent()) {
          byUri
              .computeIfAbsent(response.problem().get().uri(), uri -> new ArrayList<>())
              .add(sighting);
        }
      }
    }
    return new Problems(named(byUri.values()));
  }

  /** Names may be the same below two bases. */
  private static List<Type> named(Collection<List<ApiIndex.Sighting>> problems) {
    List<Type> types = new ArrayList<>();
    Set<String> taken = new HashSet<>();
    for (List<ApiIndex.Sighting> sightings : problems) {
      ProblemType problem = sightings.get(0).response().problem().orElseThrow();
      String id = Anchors.ofProblem(problem);
      String unique = id;
      for (int i = 2; !taken.add(unique); i++) {
        unique = id + "~" + i;
      }
      types.add(new Type(unique, problem, sightings));
    }
    return types;
  }
}
