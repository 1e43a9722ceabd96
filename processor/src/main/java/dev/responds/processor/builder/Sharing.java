package dev.responds.processor.builder;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which endpoints of a controller share factories, such as those of an annotation with responses
 * that all of them carry. Shared ones are written once, in a class that the factories of these
 * endpoints extend: builders cost the compiler as much as there is of them.
 */
final class Sharing {

  /** A class costs about what so many methods cost. */
  private static final int WORTH_A_CLASS = 4;

  private final List<SharedFactories> all = new ArrayList<>();
  private final IdentityHashMap<EndpointBuilders, SharedFactories> byEndpoint =
      new IdentityHashMap<>();

  /** Finds what is worth to be shared, among the endpoints with generated types and the others. */
  Sharing(List<EndpointBuilders> endpoints) {
    List<EndpointBuilders> generated = new ArrayList<>();
    List<EndpointBuilders> kept = new ArrayList<>();
    for (EndpointBuilders endpoint : endpoints) {
      (endpoint.types().generated() ? generated : kept).add(endpoint);
    }
    share(generated);
    share(kept);
  }

  List<SharedFactories> all() {
    return all;
  }

  /** Returns what the endpoint shares. */
  Optional<SharedFactories> of(EndpointBuilders endpoint) {
    return Optional.ofNullable(byEndpoint.get(endpoint));
  }

  /** Shares the most frequent factories, as many as save most. */
  private void share(List<EndpointBuilders> endpoints) {
    List<SharedCandidate> frequent = byFrequency(endpoints);
    BitSet holders = new BitSet();
    holders.set(0, endpoints.size());
    BitSet sharing = holders;
    int worth = WORTH_A_CLASS;
    int length = 0;
    for (int i = 0; i < frequent.size(); i++) {
      holders.and(frequent.get(i).endpoints());
      int saved = (i + 1) * (holders.cardinality() - 1);
      if (saved >= worth) {
        worth = saved;
        length = i + 1;
        sharing = (BitSet) holders.clone();
      }
    }
    if (length > 0) {
      share(frequent.subList(0, length), at(sharing, endpoints));
    }
  }

  private void share(List<SharedCandidate> candidates, List<EndpointBuilders> endpoints) {
    EndpointBuilders first = endpoints.get(0);
    EndpointNames names = first.names();
    SharedFactories shared =
        new SharedFactories(
            first.types().generated() ? names.sharedFactory() : names.keptFactory(),
            among(first.factories(), candidates),
            first,
            EndpointBuilders.anyOpen(endpoints));
    all.add(shared);
    for (EndpointBuilders endpoint : endpoints) {
      byEndpoint.put(endpoint, shared);
    }
  }

  private static List<EndpointBuilders> at(BitSet places, List<EndpointBuilders> endpoints) {
    List<EndpointBuilders> list = new ArrayList<>();
    for (int i = places.nextSetBit(0); i >= 0; i = places.nextSetBit(i + 1)) {
      list.add(endpoints.get(i));
    }
    return list;
  }

  private static List<Factory> among(List<Factory> factories, List<SharedCandidate> candidates) {
    List<Factory> among = new ArrayList<>();
    for (Factory factory : factories) {
      if (find(factory, candidates).isPresent()) {
        among.add(factory);
      }
    }
    return among;
  }

  /** Returns each factory once, those that most endpoints have first. */
  private static List<SharedCandidate> byFrequency(List<EndpointBuilders> endpoints) {
    Map<String, List<SharedCandidate>> byName = new HashMap<>();
    List<SharedCandidate> all = new ArrayList<>();
    for (int i = 0; i < endpoints.size(); i++) {
      for (Factory factory : endpoints.get(i).factories()) {
        List<SharedCandidate> named = byName.get(factory.name());
        if (named == null) {
          named = new ArrayList<>();
          byName.put(factory.name(), named);
        }
        Optional<SharedCandidate> found = find(factory, named);
        if (found.isPresent()) {
          found.get().endpoints().set(i);
        } else {
          SharedCandidate candidate = new SharedCandidate(factory, new BitSet());
          candidate.endpoints().set(i);
          named.add(candidate);
          all.add(candidate);
        }
      }
    }
    Collections.sort(all);
    return all;
  }

  private static Optional<SharedCandidate> find(Factory factory, List<SharedCandidate> among) {
    for (SharedCandidate candidate : among) {
      if (candidate.factory().alike(factory)) {
        return Optional.of(candidate);
      }
    }
    return Optional.empty();
  }
}
