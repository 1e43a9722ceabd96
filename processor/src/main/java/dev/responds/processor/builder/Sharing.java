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
  private final IdentityHashMap<Offer, SharedFactories> byOffer = new IdentityHashMap<>();

  /**
   * Finds what is worth to be shared. A class whose responses are returned has what makes them, so
   * that those which only throw have one of their own.
   */
  Sharing(List<Offer> offers) {
    List<Offer> returning = new ArrayList<>();
    List<Offer> throwing = new ArrayList<>();
    for (Offer offer : offers) {
      (offer.returned().isPresent() ? returning : throwing).add(offer);
    }
    share(returning);
    share(throwing);
  }

  List<SharedFactories> all() {
    return all;
  }

  /** Returns what the endpoint shares. */
  Optional<SharedFactories> of(Offer offer) {
    return Optional.ofNullable(byOffer.get(offer));
  }

  /** Shares the most frequent factories, as many as save most. */
  private void share(List<Offer> offers) {
    List<Alike> frequent = byFrequency(offers);
    BitSet holders = new BitSet();
    holders.set(0, offers.size());
    BitSet sharing = holders;
    int worth = WORTH_A_CLASS;
    int length = 0;
    for (int i = 0; i < frequent.size(); i++) {
      holders.and(frequent.get(i).holders());
      int saved = (i + 1) * (holders.cardinality() - 1);
      if (saved >= worth) {
        worth = saved;
        length = i + 1;
        sharing = (BitSet) holders.clone();
      }
    }
    if (length > 0) {
      share(frequent.subList(0, length), at(sharing, offers));
    }
  }

  private void share(List<Alike> alike, List<Offer> offers) {
    Offer first = offers.get(0);
    EndpointNames names = first.names();
    SharedFactories shared =
        new SharedFactories(
            first.returned().isPresent() ? names.sharedFactory() : names.thrownFactory(),
            among(first.factories(), alike),
            first,
            Offer.anyOpen(offers));
    all.add(shared);
    for (Offer offer : offers) {
      byOffer.put(offer, shared);
    }
  }

  private static List<Offer> at(BitSet places, List<Offer> offers) {
    List<Offer> list = new ArrayList<>();
    for (int i = places.nextSetBit(0); i >= 0; i = places.nextSetBit(i + 1)) {
      list.add(offers.get(i));
    }
    return list;
  }

  private static List<Factory> among(List<Factory> factories, List<Alike> alike) {
    List<Factory> among = new ArrayList<>();
    for (Factory factory : factories) {
      if (find(factory, alike).isPresent()) {
        among.add(factory);
      }
    }
    return among;
  }

  /** Returns each factory once, those that most offers have first. */
  private static List<Alike> byFrequency(List<Offer> offers) {
    Map<String, List<Alike>> byName = new HashMap<>();
    List<Alike> all = new ArrayList<>();
    for (int i = 0; i < offers.size(); i++) {
      for (Factory factory : offers.get(i).factories()) {
        List<Alike> named = byName.get(factory.name());
        if (named == null) {
          named = new ArrayList<>();
          byName.put(factory.name(), named);
        }
        Optional<Alike> found = find(factory, named);
        if (found.isPresent()) {
          found.get().holders().set(i);
        } else {
          Alike alike = new Alike(factory, new BitSet());
          alike.holders().set(i);
          named.add(alike);
          all.add(alike);
        }
      }
    }
    Collections.sort(all);
    return all;
  }

  private static Optional<Alike> find(Factory factory, List<Alike> among) {
    for (Alike alike : among) {
      if (alike.factory().alike(factory)) {
        return Optional.of(alike);
      }
    }
    return Optional.empty();
  }
}
