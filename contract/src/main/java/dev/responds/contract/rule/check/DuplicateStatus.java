package dev.responds.contract.rule.check;

import static dev.responds.contract.http.Citation.rfc;

import dev.responds.contract.model.Body;
import dev.responds.contract.model.DeclaredResponse;
import dev.responds.contract.model.Finding;
import dev.responds.contract.model.Scope;
import dev.responds.contract.model.Severity;
import dev.responds.contract.model.Source;
import dev.responds.contract.rule.JudgedResponse;
import dev.responds.contract.rule.ResponseRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reports a status that one element declares a second time for the same reason. */
final class DuplicateStatus extends ResponseRule {

  DuplicateStatus() {
    super("duplicate-status", Severity.ERROR, rfc(9205, "4.6"));
  }

  @Override
  protected Optional<Finding> look(JudgedResponse judged) {
    // The first of several has nothing before it, nor has one that stands alone. Bundles, and what
    // is around a method, may each give a reason of their own.
    if (!judged.registeredFinal()
        || judged.response().scope() != Scope.METHOD
        || judged.response().source().entry() < 1) {
      return Optional.empty();
    }
    DeclaredResponse response = judged.response();
    boolean otherContent = false;
    for (DeclaredResponse before : before(judged)) {
      if (sameReason(before, response)) {
        return Optional.of(finding(judged.value(), judged.arguments()));
      }
      otherContent |= otherContent(before.body(), response.body());
    }
    return otherContent
        ? Optional.of(finding("bodies", Severity.WARNING, response.at("body"), judged.arguments()))
        : Optional.empty();
  }

  /**
   * Repeated annotations only: what comes from several places, the nearest one has decided. Content
   * of another media type is another response, and so is a problem of another type.
   */
  private static List<DeclaredResponse> before(JudgedResponse judged) {
    Source source = judged.response().source();
    List<DeclaredResponse> before = new ArrayList<>();
    for (DeclaredResponse other : judged.endpoint().responses()) {
      if (other.status() == judged.status()
          && other.source().entry() < source.entry()
          && other.value("Content-Type").equals(judged.response().value("Content-Type"))
          && other.problem().equals(judged.response().problem())
          && other.source().around().equals(source.around())) {
        before.add(other);
      }
    }
    return before;
  }

  private static boolean sameReason(DeclaredResponse one, DeclaredResponse other) {
    return one.sender() == other.sender() && Set.copyOf(one.on()).equals(Set.copyOf(other.on()));
  }

  private static boolean otherContent(Body one, Body other) {
    boolean known = one.kind() != Body.Kind.UNKNOWN && other.kind() != Body.Kind.UNKNOWN;
    return known && !one.equals(other);
  }
}
