package dev.responds.contract.catalog;

import dev.responds.contract.model.Endpoint;
import dev.responds.contract.model.Policy;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;

/** The policies in use, each once, in the order of the page. */
public final class Policies {

  // Endpoints mostly share the very same policy, which takes long to hash.
  private final IdentityHashMap<Policy, Integer> known = new IdentityHashMap<>();
  private final List<Policy> all = new ArrayList<>();

  Policies(EndpointIndex endpoints) {
    for (Endpoint endpoint : endpoints.endpoints()) {
      number(endpoint.policy());
    }
  }

  /** Returns the policies. */
  public List<Policy> all() {
    return all;
  }

  /** Returns where a policy stands among them, from 0. */
  public int number(Policy policy) {
    Integer number = known.get(policy);
    if (number == null) {
      number = find(policy);
      known.put(policy, number);
    }
    return number;
  }

  private int find(Policy policy) {
    int number = all.indexOf(policy);
    if (number < 0) {
      number = all.size();
      all.add(policy);
    }
    return number;
  }
}
