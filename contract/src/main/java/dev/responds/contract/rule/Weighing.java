package dev.responds.contract.rule;

import dev.responds.contract.model.Policy;
import dev.responds.contract.model.Severity;
import java.util.Optional;

/** How much a finding weighs: what a policy makes of the level that a rule gives it. */
public final class Weighing {

  private Weighing() {}

  /**
   * Returns the level of a finding. The team's own level comes before that of its rulesets, and
   * that before the rule's.
   *
   * @param status the status that the finding is about, 0 if it is about none
   * @param given the level that the rule gives it
   */
  public static Severity level(Policy policy, Rule rule, int status, Severity given) {
    Optional<Severity> own = policy.level(rule.id(), status);
    return own.isPresent() ? own.get() : levelWithoutOwn(policy, rule, status, given);
  }

  /**
   * Returns the level of a finding where the team sets none of its own. What a rule leaves alone
   * that looks for other things, the rulesets leave alone as well.
   */
  public static Severity levelWithoutOwn(Policy policy, Rule rule, int status, Severity given) {
    if (given == Severity.OFF && rule.level() != Severity.OFF) {
      return Severity.OFF;
    }
    Optional<Severity> ofRulesets = policy.levelOfRulesets(rule.id(), status);
    if (ofRulesets.isPresent()) {
      return ofRulesets.get();
    }
    return given == Severity.ADVICE ? policy.advice() : given;
  }
}
