package dev.responds.contract.catalog;

import dev.responds.contract.http.StatusRegistry;
import dev.responds.contract.model.DeclaredResponse;
import dev.responds.contract.model.Endpoint;
import dev.responds.contract.rule.Verdict;
import dev.responds.contract.util.Grouping;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * An API in the order and under the names in which everything that is published tells of it: the
 * page, the catalogue and what is made of several modules.
 */
public final class ApiIndex {

  /**
   * A status where it is declared.
   *
   * @param endpoint the endpoint
   * @param link its link
   * @param response the response
   */
  public record Sighting(Endpoint endpoint, EndpointLink link, DeclaredResponse response) {}

  private final String title;
  private final StatusRegistry registry;
  private final EndpointIndex endpoints;
  private final Policies policies;
  private final Verdicts verdicts;
  private final SortedMap<Integer, List<Sighting>> inUse = new TreeMap<>(this::byClass);

  /**
   * Arranges an API.
   *
   * @param title what the API is called; empty if nobody has said
   * @param all all endpoints of the API, in any order
   * @param found what the rules found at them, in any order
   * @param registry what HTTP says about each status
   */
  public ApiIndex(String title, List<Endpoint> all, List<Verdict> found, StatusRegistry registry) {
    this.title = title;
    this.registry = registry;
    endpoints = new EndpointIndex(all);
    policies = new Policies(endpoints);
    verdicts = new Verdicts(found);
    for (EndpointIndex.Entry entry : endpoints) {
      for (DeclaredResponse response : entry.endpoint().responses()) {
        Grouping.list(inUse, response.status())
            .add(new Sighting(entry.endpoint(), entry.link(), response));
      }
      for (int status : entry.endpoint().proof().statuses()) {
        Grouping.list(inUse, status);
      }
    }
  }

  /** A number outside 100 to 599 stands among those it is taken for. */
  private int byClass(int first, int second) {
    int byClass = Integer.compare(statusClass(first), statusClass(second));
    return byClass != 0 ? byClass : Integer.compare(first, second);
  }

  private int statusClass(int code) {
    return registry.interpret(code).statusClass();
  }

  /** Returns what the API is called; empty if nobody has said. */
  public String title() {
    return title;
  }

  /** Returns what HTTP says about each status. */
  public StatusRegistry registry() {
    return registry;
  }

  /** Returns all endpoints. */
  public EndpointIndex endpoints() {
    return endpoints;
  }

  /** Returns the policies that hold for any of them. */
  public Policies policies() {
    return policies;
  }

  /** Returns what the rules found. */
  public Verdicts verdicts() {
    return verdicts;
  }

  /**
   * Returns the statuses in use by class and code, each with the places that declare it; none if it
   * was only found in code.
   */
  public SortedMap<Integer, List<Sighting>> inUse() {
    return inUse;
  }
}
