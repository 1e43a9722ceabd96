package dev.responds.processor.builder;

import dev.responds.contract.model.Endpoint;
import java.util.List;

/**
 * The builders of one endpoint.
 *
 * @param names its names
 * @param types the types of its responses
 * @param factories its factories, by status
 */
record EndpointBuilders(EndpointNames names, ResponseTypes types, List<Factory> factories) {

  EndpointBuilders {
    factories = List.copyOf(factories);
  }

  /** Returns whether one of the endpoints is open to other packages. */
  static boolean anyOpen(List<EndpointBuilders> endpoints) {
    for (EndpointBuilders endpoint : endpoints) {
      if (endpoint.open()) {
        return true;
      }
    }
    return false;
  }

  Endpoint endpoint() {
    return names.endpoint();
  }

  boolean open() {
    return endpoint().handler().open();
  }
}
