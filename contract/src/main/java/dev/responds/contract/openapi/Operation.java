package dev.responds.contract.openapi;

import dev.responds.contract.model.Endpoint;
import java.util.List;

/**
 * A method on a path, which OpenAPI describes once, however many endpoints share it.
 *
 * @param id what code generators call it
 * @param endpoints those that answer it, in their order
 */
record Operation(String id, List<Endpoint> endpoints) {

  Operation {
    endpoints = List.copyOf(endpoints);
  }

  Endpoint first() {
    return endpoints.get(0);
  }

  /** Returns whether everything that answers it is deprecated. */
  boolean deprecated() {
    for (Endpoint endpoint : endpoints) {
      if (!endpoint.traits().deprecated()) {
        return false;
      }
    }
    return true;
  }
}
