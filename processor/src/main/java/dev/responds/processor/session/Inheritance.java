package dev.responds.processor.session;

import dev.responds.contract.model.DeclaredResponse;
import dev.responds.contract.model.Endpoint;
import dev.responds.contract.model.Source;
import dev.responds.contract.rule.Verdict;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Lists an endpoint once that an interface or a base class declares and a controller answers. */
public final class Inheritance {

  private record Complaint(String id, String variant, Source source) {

    /** By hand: the first use of a record's own would cost a compile milliseconds. */
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Complaint complaint
          && id.equals(complaint.id)
          && variant.equals(complaint.variant)
          && source.equals(complaint.source);
    }

    @Override
    public int hashCode() {
      return 31 * source.hashCode() + id.hashCode();
    }
  }

  private Inheritance() {}

  /**
   * Returns the verdicts without those that an inherited endpoint repeats about its declaration.
   */
  public static List<Verdict> once(List<Verdict> verdicts) {
    Set<Complaint> seen = new HashSet<>();
    for (Verdict verdict : verdicts) {
      if (!verdict.endpoint().handler().inherited()) {
        seen.add(complaint(verdict));
      }
    }
    List<Verdict> once = new ArrayList<>();
    for (Verdict verdict : verdicts) {
      if (!verdict.endpoint().handler().inherited() || seen.add(complaint(verdict))) {
        once.add(verdict);
      }
    }
    return once;
  }

  /**
   * Returns the endpoints that answer requests, without the declarations that they implement, and
   * without interfaces that declare nothing: those may be clients.
   */
  public static List<Endpoint> answering(List<Endpoint> endpoints) {
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

  private static Complaint complaint(Verdict verdict) {
    return new Complaint(
        verdict.finding().id(), verdict.finding().variant(), verdict.finding().source());
  }
}
