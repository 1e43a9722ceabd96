package dev.responds.contract.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/**
 * The team's rules as they hold for one endpoint: the policies around it, the nearest one first.
 *
 * @param allow statuses in use; empty for all
 * @param deny statuses not in use
 * @param errorBody content of errors that declare none
 * @param problemBase what stands before the names of problem types
 * @param challenge value of {@code WWW-Authenticate} on every 401
 * @param levels levels that the team sets itself
 * @param rulesets the rulesets in use, the nearest one first
 * @param advice the level of everything that is advice by default
 * @param role what the endpoint is towards its clients
 */
public record Policy(
    SortedSet<Integer> allow,
    SortedSet<Integer> deny,
    Body errorBody,
    String problemBase,
    Optional<String> challenge,
    Map<LevelKey, LevelEntry> levels,
    List<Ruleset> rulesets,
    Severity advice,
    Role role) {

  /** What stands before the names of problem types where no policy says it. */
  public static final String PROBLEM_BASE = "/problems/";

  /**
   * A level as a policy states it. Two are equal if they say the same, wherever they stand.
   *
   * @param level the level
   * @param because what asks for it, empty if nothing is said
   * @param source the place
   */
  public record LevelEntry(Severity level, String because, Source source) {

    /** By hand: the first use of a record's own would cost a compile milliseconds. */
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof LevelEntry entry
          && level == entry.level
          && because.equals(entry.because);
    }

    @Override
    public int hashCode() {
      return because.hashCode();
    }
  }

  /**
   * An annotation that carries a policy, as far as it is about levels.
   *
   * @param name the qualified name of the annotation type
   * @param levels the levels that it sets
   */
  public record Ruleset(String name, Map<LevelKey, LevelEntry> levels) {

    /** By hand: the first use of a record's own would cost a compile milliseconds. */
    @Override
    public boolean equals(@Nullable Object other) {
      return this == other
          || (other instanceof Ruleset ruleset
              && name.equals(ruleset.name)
              && levels.equals(ruleset.levels));
    }

    @Override
    public int hashCode() {
      return name.hashCode();
    }
  }

  /** By hand: the first use of a record's own would cost a compile milliseconds. */
  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Policy policy
            && advice == policy.advice
            && role == policy.role
            && allow.equals(policy.allow)
            && deny.equals(policy.deny)
            && errorBody.equals(policy.errorBody)
            && problemBase.equals(policy.problemBase)
            && challenge.equals(policy.challenge)
            && levels.equals(policy.levels)
            && rulesets.equals(policy.rulesets));
  }

  @Override
  public int hashCode() {
    return 31 * allow.hashCode() + levels.keySet().hashCode();
  }

  /** Returns whether the team uses this status. */
  public boolean permits(int status) {
    return (allow.isEmpty() || allow.contains(status)) && !deny.contains(status);
  }

  /** Returns the level that the team itself gives to a rule for this status. */
  public Optional<Severity> level(String rule, int status) {
    Optional<Severity> ofStatus = find(levels, new LevelKey(rule, status));
    return ofStatus.isPresent() ? ofStatus : find(levels, LevelKey.of(rule));
  }

  /** Returns the level that the rulesets give to a rule for this status. */
  public Optional<Severity> levelOfRulesets(String rule, int status) {
    Optional<Severity> ofStatus = findInRulesets(new LevelKey(rule, status));
    return ofStatus.isPresent() ? ofStatus : findInRulesets(LevelKey.of(rule));
  }

  private Optional<Severity> findInRulesets(LevelKey key) {
    for (Ruleset ruleset : rulesets) {
      Optional<Severity> level = find(ruleset.levels(), key);
      if (level.isPresent()) {
        return level;
      }
    }
    return Optional.empty();
  }

  private static Optional<Severity> find(Map<LevelKey, LevelEntry> levels, LevelKey key) {
    LevelEntry entry = levels.get(key);
    return entry == null ? Optional.empty() : Optional.of(entry.level());
  }
}
