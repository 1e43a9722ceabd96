package dev.responds.contract.rule;

import dev.responds.contract.model.DeclaredResponse;
import dev.responds.contract.model.Endpoint;
import dev.responds.contract.model.Finding;
import dev.responds.contract.model.Notation;
import dev.responds.contract.model.Policy;
import dev.responds.contract.model.Severity;
import dev.responds.contract.model.Source;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What findings about declarations weigh that were written for other tools. Those who wrote them
 * have not asked for rules: what contradicts HTTP or the code is a warning, and what only looks
 * incomplete is nothing, until a policy sets a level of its own.
 */
final class ForeignDeclarations {

  /** It compares such declarations with our own, so somebody has asked. */
  private static final String DIFFERS = "foreign-declaration-differs";

  /** The variant of it that speaks of what other annotations lack. */
  private static final String LACKING = "missing";

  /**
   * Rules that assert what a declaration lacks: header fields, which hardly anybody writes there,
   * and statuses, which other tools add by themselves or nobody has promised to name.
   */
  static final Set<String> SILENT =
      Set.of(
          "conditional-metadata-mismatch",
          "conditional-param-without-status",
          "content-range-contract",
          "missing-location-201",
          "missing-location-redirect",
          "missing-mandatory-header",
          "missing-recommended-header",
          "missing-status-monitor",
          "missing-www-authenticate",
          "no-success-declared",
          "partial-without-full",
          "policy-contradicts-http",
          "put-create-without-replace",
          "query-contract",
          "unsupported-media-hints");

  private ForeignDeclarations() {}

  /** Returns whether a finding is about such declarations. */
  static boolean isAbout(Finding finding, Endpoint endpoint) {
    return notation(finding, endpoint).foreign();
  }

  /** Returns the annotations that a finding is about. */
  static Notation notation(Finding finding, Endpoint endpoint) {
    // In a catalogue nothing has a place, so that all of an endpoint counts alike.
    boolean placed = finding.source().kind() != Source.Kind.NOWHERE;
    for (DeclaredResponse response : placed ? endpoint.responses() : List.<DeclaredResponse>of()) {
      if (response.place().holds(finding.source())) {
        return response.notation();
      }
    }
    boolean whole = !placed || finding.source().equals(endpoint.handler().source());
    return whole && !endpoint.declaresItself() ? ofMethod(endpoint) : Notation.RESPONDS;
  }

  /** Those that declare anything on its method. */
  private static Notation ofMethod(Endpoint endpoint) {
    for (DeclaredResponse response : endpoint.responses()) {
      if (response.onMethod()) {
        return response.notation();
      }
    }
    return Notation.RESPONDS;
  }

  /**
   * Returns whether a finding tells of a difference to a declaration that is wrong whatever stands
   * beside it: whoever mends that has mended the difference.
   */
  static boolean isToldOtherwise(Finding finding, List<Finding> findings) {
    if (!finding.id().equals(DIFFERS) || finding.variant().equals(LACKING)) {
      return false;
    }
    for (Finding other : findings) {
      if (!other.id().equals(DIFFERS)
          && other.notation().foreign()
          && other.status().equals(finding.status())
          && other.level().compareTo(Severity.WARNING) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Returns the level of a finding about them. */
  static Severity level(Policy policy, Rule rule, int status, Severity given) {
    Optional<Severity> own = policy.level(rule.id(), status);
    if (own.isPresent()) {
      return own.get();
    }
    if (SILENT.contains(rule.id()) || (given == Severity.ADVICE && !rule.id().equals(DIFFERS))) {
      return Severity.OFF;
    }
    return capped(Weighing.levelWithoutOwn(policy, rule, status, given));
  }

  /** Returns a level that fails no compile. */
  static Severity capped(Severity level) {
    return level == Severity.ERROR ? Severity.WARNING : level;
  }
}
