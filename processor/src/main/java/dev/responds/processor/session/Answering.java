package dev.responds.processor.session;

import dev.responds.contract.model.Endpoint;
import dev.responds.contract.model.Source;
import dev.responds.processor.read.TypeReading;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Tells the endpoints that answer requests from declarations that others implement. */
final class Answering {

  private Answering() {}

  /**
   * Returns the endpoints that answer requests, without the declarations that others answer for,
   * and without interfaces that declare nothing: those may be clients.
   */
  static List<Endpoint> among(Collection<TypeReading> readings) {
    Set<Source> answered = new HashSet<>();
    for (TypeReading reading : readings) {
      answered.addAll(reading.answered());
    }
    List<Endpoint> answering = new ArrayList<>();
    for (TypeReading reading : readings) {
      for (Endpoint endpoint : reading.endpoints()) {
        if (answers(endpoint, answered)) {
          answering.add(endpoint);
        }
      }
    }
    return answering;
  }

  private static boolean answers(Endpoint endpoint, Set<Source> answered) {
    // An endpoint that is only inherited has the place of its class.
    return !answered.contains(endpoint.handler().source())
        && (!endpoint.handler().abstractMethod() || endpoint.declaresItself());
  }
}
