package dev.responds.processor.reference;

import dev.responds.processor.model.Policy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** The policies in use, each once, in the order of the page. */
final class Policies {

  // Endpoints mostly share the very same policy, which takes long to hash.
  private final Map<Policy, Integer> known = new IdentityHashMap<>();
  private final Map<Policy, Integer> numbers = new HashMap<>();
  private final List<Policy> all = new ArrayList<>();

  Policies(EndpointIndex endpoints) {
    endpoints.endpoints().forEach(endpoint -> number(endpoint.policy()));
  }

  /** Returns the policies. */
  List<Policy> all() {
    return all;
  }

  /** Returns where a policy stands among them, from 0. */
  int number(Policy policy) {
    return known.computeIfAbsent(policy, same -> numbers.computeIfAbsent(same, this::add));
  }

  private int add(Policy policy) {
    all.add(policy);
    return all.size() - 1;
  }
}
