package dev.responds.contract.rule;

import dev.responds.contract.model.DeclaredResponse;
import dev.responds.contract.model.Endpoint;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * An API in numbers. A response is a status of an endpoint, however often it is declared there.
 *
 * @param endpoints the endpoints
 * @param undeclared those that declare nothing
 * @param declared the responses that are declared
 * @param proved those of them that the code sends for certain
 * @param found the responses that the code sends for certain and nobody declares
 * @param looked whether somebody has looked at the code of any endpoint
 * @param findings how many findings of each rule stand, without advice
 * @param advice how many pieces of advice stand
 */
public record Totals(
    int endpoints,
    int undeclared,
    int declared,
    int proved,
    int found,
    boolean looked,
    SortedMap<String, Integer> findings,
    int advice) {

  /** Makes the map immutable. */
  public Totals {
    findings = Collections.unmodifiableSortedMap(new TreeMap<>(findings));
  }

  /** Counts an API, with what the rules found at each of its endpoints. */
  public static Totals of(Collection<Endpoint> endpoints, List<Verdict> verdicts) {
    int undeclared = 0;
    int declared = 0;
    int proved = 0;
    int found = 0;
    boolean looked = false;
    for (Endpoint endpoint : endpoints) {
      Set<Integer> sent = endpoint.proof().statuses();
      Set<Integer> said = new TreeSet<>();
      for (DeclaredResponse response : endpoint.responses()) {
        said.add(response.status());
      }
      undeclared += endpoint.isDeclared() ? 0 : 1;
      declared += said.size();
      for (int status : sent) {
        proved += said.contains(status) ? 1 : 0;
        found += said.contains(status) ? 0 : 1;
      }
      looked |= endpoint.proof().looked();
    }
    SortedMap<String, Integer> findings = new TreeMap<>();
    int advice = 0;
    for (Verdict verdict : verdicts) {
      if (verdict.demands()) {
        findings.merge(verdict.finding().id(), 1, Integer::sum);
      } else if (verdict.stands()) {
        advice++;
      }
    }
    return new Totals(
        endpoints.size(), undeclared, declared, proved, found, looked, findings, advice);
  }
}
