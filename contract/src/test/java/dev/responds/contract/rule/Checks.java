package dev.responds.contract.rule;

import dev.responds.contract.http.StatusRegistry;
import dev.responds.contract.model.EndpointFixture;
import dev.responds.contract.model.Finding;
import dev.responds.contract.rule.check.StandardRules;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Checks endpoints with all rules. */
final class Checks {

  private Checks() {}

  /** Returns all verdicts on these endpoints. */
  static List<Verdict> check(EndpointFixture... endpoints) {
    RuleBook book = StandardRules.book(StatusRegistry.load());
    return book.check(Stream.of(endpoints).map(EndpointFixture::build).toList());
  }

  /** Returns what all rules find, as in {@code ERROR status-unassigned}. */
  static List<String> found(EndpointFixture... endpoints) {
    return check(endpoints).stream()
        .filter(Verdict::stands)
        .map(Verdict::finding)
        .map(finding -> finding.level() + " " + finding.id())
        .toList();
  }

  /** Returns what these rules find, as in {@code ERROR status-unassigned}. */
  static List<String> found(Set<String> rules, EndpointFixture... endpoints) {
    return found(endpoints).stream()
        .filter(finding -> rules.contains(finding.substring(finding.indexOf(' ') + 1)))
        .toList();
  }

  /** Returns what one rule finds, as in {@code ERROR}, or {@code WARNING payload} for a variant. */
  static List<String> found(String rule, EndpointFixture... endpoints) {
    return check(endpoints).stream()
        .filter(Verdict::stands)
        .map(Verdict::finding)
        .filter(finding -> finding.id().equals(rule))
        .map(finding -> (finding.level() + " " + finding.variant()).strip())
        .toList();
  }

  /** Returns the one finding of a rule. */
  static Finding only(String rule, EndpointFixture endpoint) {
    return check(endpoint).stream()
        .map(Verdict::finding)
        .filter(finding -> finding.id().equals(rule))
        .reduce(
            (one, other) -> {
              throw new AssertionError(one + " and " + other);
            })
        .orElseThrow();
  }
}
