package dev.responds.contract.catalog;

import dev.responds.contract.http.StatusRegistry;
import dev.responds.contract.model.DeclaredResponse;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The order in which a server normally decides on a status: from the whole server over the request
 * and the client to the resource, and the action last. RFC 9110 §13.2.1 fixes only that
 * preconditions come after the normal checks and before the action: what would be answered by a
 * redirect or by 404 is so whatever the preconditions say, and 303 is the outcome of the action.
 */
public final class DecisionOrder implements Comparator<DeclaredResponse> {

  private static final List<List<Integer>> STEPS =
      List.of(
          List.of(503, 511, 421, 505, 425, 408, 429),
          List.of(414, 431, 501, 417, 426, 405, 428),
          List.of(407, 401, 100, 101, 102, 103, 104),
          List.of(411, 413, 415, 400, 422, 402, 403, 451, 406),
          List.of(305, 306, 301, 302, 307, 308, 410, 404),
          List.of(412, 304, 416),
          List.of(418, 423, 424, 409),
          List.of(202, 303, 201, 300, 204, 205, 206, 207, 208, 226, 203, 200),
          List.of(510, 506, 508, 507, 502, 504, 500));

  private final StatusRegistry registry;
  private final Map<Integer, Integer> ranks = new HashMap<>();

  public DecisionOrder(StatusRegistry registry) {
    this.registry = registry;
    for (List<Integer> step : STEPS) {
      for (int code : step) {
        ranks.put(code, ranks.size());
      }
    }
  }

  /** Returns responses in this order. */
  public List<DeclaredResponse> sorted(List<DeclaredResponse> responses) {
    List<DeclaredResponse> sorted = new ArrayList<>(responses);
    sorted.sort(this);
    return sorted;
  }

  @Override
  public int compare(DeclaredResponse first, DeclaredResponse second) {
    int byRank = Integer.compare(rank(first.status()), rank(second.status()));
    return byRank != 0 ? byRank : Integer.compare(first.status(), second.status());
  }

  /**
   * Returns the place of a status. An unknown one is decided where the one is that it is taken for.
   */
  public int rank(int code) {
    return ranks.getOrDefault(registry.interpret(code).code(), ranks.size());
  }
}
