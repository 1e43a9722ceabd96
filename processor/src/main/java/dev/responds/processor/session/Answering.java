package dev.responds.processor.session;

import dev.responds.contract.model.DeclaredResponse;
import dev.responds.contract.model.Endpoint;
import dev.responds.contract.model.Finding;
import dev.responds.contract.model.Scope;
import dev.responds.contract.model.Sender;
import dev.responds.contract.model.Source;
import dev.responds.processor.read.TypeReading;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells the endpoints that answer requests from declarations that others implement. */
final class Answering {

  private Answering() {}

  /**
   * Returns the endpoints that answer requests, without the declarations that others answer for,
   * and without interfaces that declare nothing: those may be clients.
   */
  static List<Endpoint> among(List<Endpoint> endpoints, Collection<TypeReading> readings) {
    Set<Source> answered = answered(readings);
    List<Endpoint> answering = new ArrayList<>();
    for (Endpoint endpoint : endpoints) {
      if (answers(endpoint, answered)) {
        answering.add(endpoint);
      }
    }
    return answering;
  }

  /**
   * Returns what is wrong because no type answers for a method. There is no endpoint at the places
   * of these findings.
   */
  static List<Finding> unanswered(Collection<TypeReading> readings) {
    List<Finding> unanswered = new ArrayList<>();
    @Nullable Set<Source> answered = null;
    for (TypeReading reading : readings) {
      for (Finding finding : reading.unlessAnswered()) {
        answered = answered == null ? answered(readings) : answered;
        if (!answered.contains(finding.source())) {
          unanswered.add(finding);
        }
      }
    }
    return unanswered;
  }

  private static Set<Source> answered(Collection<TypeReading> readings) {
    Set<Source> answered = new HashSet<>();
    for (TypeReading reading : readings) {
      answered.addAll(reading.answered());
    }
    return answered;
  }

  private static boolean answers(Endpoint endpoint, Set<Source> answered) {
    // An endpoint that is only inherited has the place of its class.
    return !answered.contains(endpoint.handler().source())
        && (!endpoint.handler().abstractMethod() || isDeclared(endpoint));
  }

  /**
   * What holds for a package holds for its clients too, and says of none that it is an endpoint.
   */
  private static boolean isDeclared(Endpoint endpoint) {
    for (DeclaredResponse response : endpoint.responses()) {
      if (response.onMethod()
          || (response.scope() == Scope.TYPE && response.sender() != Sender.EXCEPTION)) {
        return true;
      }
    }
    return false;
  }
}
