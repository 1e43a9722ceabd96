package dev.responds.processor.builder;

import com.palantir.javapoet.ClassName;
import java.util.ArrayList;
import java.util.List;

/**
 * Factories that several endpoints have alike.
 *
 * @param name the class that has them
 * @param factories the factories, by status
 * @param first one of the endpoints that have all of them
 * @param open whether one of them is open to other packages
 */
record SharedFactories(
    ClassName name, List<Factory> factories, EndpointBuilders first, boolean open) {

  SharedFactories {
    factories = List.copyOf(factories);
  }

  /** Returns whether the endpoints have generated types of responses. */
  boolean generated() {
    return first.types().generated();
  }

  /** Returns what the endpoint has beyond these. */
  List<Factory> without(EndpointBuilders endpoint) {
    List<Factory> own = new ArrayList<>();
    for (Factory factory : endpoint.factories()) {
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
