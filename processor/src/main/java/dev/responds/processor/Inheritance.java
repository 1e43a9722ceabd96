package dev.responds.processor;

import dev.responds.processor.model.DeclaredResponse;
import dev.responds.processor.model.Endpoint;
import dev.responds.processor.model.Source;
import dev.responds.processor.rule.Verdict;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Lists an endpoint once that an interface or a base class declares and a controller answers. */
final class Inheritance {

  private record Complaint(String id, String variant, Source source) {}

  private Inheritance() {}

  /**
   * Returns the verdicts without those that an inherited endpoint repeats about its declaration.
   */
  static List<Verdict> once(List<Verdict> verdicts) {
    Set<Complaint> seen = new HashSet<>();
    List<Verdict> once = new ArrayList<>();
    verdicts.stream()
        .filter(verdict -> !verdict.endpoint().inherited())
        .map(Inheritance::complaint)
        .forEach(seen::add);
    for (Verdict verdict : verdicts) {
      if (!verdict.endpoint().inherited() || seen.add(complaint(verdict))) {
        once.add(verdict);
      }
    }
    return once;
  }

  /**
   * Returns the endpoints that answer requests, without the declarations that they implement, and
   * without interfaces that declare nothing: those may be clients.
   */
  static List<Endpoint> answering(List<Endpoint> endpoints) {
    Set<Source> implemented = new HashSet<>();
    for (Endpoint endpoint : endpoints) {
      if (endpoint.inherited()) {
        endpoint.responses().stream()
            .filter(DeclaredResponse::onMethod)
            .forEach(response -> implemented.add(response.source().element()));
      }
    }
    return endpoints.stream()
        .filter(
            endpoint ->
                !endpoint.abstractMethod()
                    || (endpoint.declaresItself() && !implemented.contains(endpoint.source())))
        .toList();
  }

  private static Complaint complaint(Verdict verdict) {
    return new Complaint(
        verdict.finding().id(), verdict.finding().variant(), verdict.finding().source());
  }
}
