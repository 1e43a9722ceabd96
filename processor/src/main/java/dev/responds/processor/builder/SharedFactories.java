package dev.responds.processor.builder;

import com.palantir.javapoet.ClassName;
import java.util.ArrayList;
import java.util.List;

/**
 * Factories that several endpoints have alike.
 *
 * @param name the class that has them
 * @param factories the factories, by status
 * @param first one of the offers that have all of them
 * @param open whether one of them is open to other packages
 */
record SharedFactories(ClassName name, List<Factory> factories, Offer first, boolean open) {

  SharedFactories {
    factories = List.copyOf(factories);
  }

  /** Returns whether the responses are returned, some at least. */
  boolean returned() {
    return first.returned().isPresent();
  }

  /** Returns what the offer has beyond these. */
  List<Factory> without(Offer offer) {
    List<Factory> own = new ArrayList<>();
    for (Factory factory : offer.factories()) {
      if (!have(factory)) {
        own.add(factory);
      }
    }
    return own;
  }

  private boolean have(Factory factory) {
    for (Factory shared : factories) {
      if (shared.alike(factory)) {
        return true;
      }
    }
    return false;
  }
}
