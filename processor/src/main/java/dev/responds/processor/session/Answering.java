package dev.responds.processor.session;

import dev.responds.contract.model.DeclaredResponse;
import dev.responds.contract.model.Endpoint;
import dev.responds.contract.model.Source;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Tells the endpoints that answer requests from declarations that others implement. */
final class Answering {

  private Answering() {}

  /**
   * Returns the endpoints that answer requests, without the declarations that they implement, and
   * without interfaces that declare nothing: those may be clients.
   */
  static List<Endpoint> among(List<Endpoint> endpoints) {
    Set<Source> implemented = implemented(endpoints);
    List<Endpoint> answering = new ArrayList<>();
    for (Endpoint endpoint : endpoints) {
      if (!endpoint.handler().abstractMethod()
          || (endpoint.declaresItself() && !implemented.contains(endpoint.handler().source()))) {
        answering.add(endpoint);
      }
    }
    return answering;
  }

  private static Set<Source> implemented(List<Endpoint> endpoints) {
    Set<Source> implemented = new HashSet<>();
    for (Endpoint endpoint : endpoints) {
      if (endpoint.handler().inherited()) {
        for (DeclaredResponse response : endpoint.responses()) {
          if (response.onMethod()) {
            implemented.add(response.source().element());
          }
        }
      }
    }
    return implemented;
  }
}
