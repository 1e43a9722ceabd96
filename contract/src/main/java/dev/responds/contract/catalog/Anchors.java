package dev.responds.contract.catalog;

import dev.responds.contract.http.HttpMethod;
import dev.responds.contract.model.Endpoint;
import dev.responds.contract.model.PathTemplate;
import dev.responds.contract.model.ProblemType;
import dev.responds.contract.util.FragmentText;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Gives endpoints the anchors by which clients find them again after any rebuild: request method
 * and path, as in {@code GET/orders/:id}. They need no encoding in an address (RFC 3986 §3.5).
 */
public final class Anchors {

  private final IdentityHashMap<Endpoint, String> requests = new IdentityHashMap<>();
  private final Map<String, Integer> answering = new HashMap<>();
  private final Map<String, Integer> taken = new HashMap<>();

  Anchors(Iterable<Endpoint> endpoints) {
    for (Endpoint endpoint : endpoints) {
      String request = request(endpoint);
      requests.put(endpoint, request);
      answering.put(request, answering.getOrDefault(request, 0) + 1);
    }
  }

  /**
   * Returns the anchor of an endpoint; where several answer one request, its name is part of it.
   */
  String of(Endpoint endpoint) {
    String request = Objects.requireNonNull(requests.get(endpoint));
    boolean alone = answering.getOrDefault(request, 0) < 2;
    String anchor =
        alone ? request : request + "~" + FragmentText.of(endpoint.handler().name(), "");
    // Duplicate names are reported elsewhere; the page has to show both endpoints.
    int times = taken.getOrDefault(anchor, 0) + 1;
    taken.put(anchor, times);
    return times == 1 ? anchor : anchor + "~" + times;
  }

  /** Returns the anchor of a response. */
  public static String ofResponse(String endpoint, int status) {
    return endpoint + "=" + status;
  }

  /** Returns the anchor of a problem type, which can follow the address of the page. */
  public static String ofProblem(ProblemType problem) {
    return "problem=" + FragmentText.of(problem.name(), "");
  }

  /** Returns the anchor of a class. */
  static String ofController(String name) {
    return "in-" + FragmentText.of(name, "");
  }

  private static String request(Endpoint endpoint) {
    return methods(endpoint.routing().methods())
        + PathTemplate.of(endpoint.routing().paths().get(0)).anchor();
  }

  private static String methods(List<HttpMethod> methods) {
    return methods.isEmpty() ? "*" : FragmentText.of(joined(methods, ","), ",");
  }

  /** Returns the tokens of methods with this between. */
  static String joined(List<HttpMethod> methods, String between) {
    StringBuilder tokens = new StringBuilder(methods.get(0).token());
    for (int i = 1; i < methods.size(); i++) {
      tokens.append(between).append(methods.get(i).token());
    }
    return tokens.toString();
  }
}
