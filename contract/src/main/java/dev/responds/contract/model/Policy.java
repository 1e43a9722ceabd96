package dev.responds.contract.model;

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
 * @param challenge value of {@code WWW-Authenticate} on every 401
 * @param levels the levels that the team gives to rules
 * @param pack the levels to start from
 * @param role what the endpoint is towards its clients
 */
public record Policy(
    SortedSet<Integer> allow,
    SortedSet<Integer> deny,
    Body errorBody,
    Optional<String> challenge,
    Map<LevelKey, LevelEntry> levels,
    Pack pack,
    Role role) {

  /**
   * A level as a policy states it.
   *
   * @param level the level, empty if what was written is not one
   * @param written the entry as written
   * @param source the entry
   */
  public record LevelEntry(Optional<Level> level, String written, Source source) {}

  /** By hand: the first use of a record's own would cost a compile milliseconds. */
  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Policy policy
            && pack == policy.pack
            && role == policy.role
            && allow.equals(policy.allow)
            && deny.equals(policy.deny)
            && errorBody.equals(policy.errorBody)
            && challenge.equals(policy.challenge)
            && levels.equals(policy.levels));
  }

  @Override
  public int hashCode() {
    return 31 * allow.hashCode() + levels.keySet().hashCode();
  }

  /** Returns whether the team uses this status. */
  public boolean permits(int status) {
    return (allow.isEmpty() || allow.contains(status)) && !deny.contains(status);
  }

  /** Returns the level that the team gives to a rule for a status, or else to the rule. */
  public Optional<Level> level(LevelKey key) {
    if (levels.isEmpty()) {
      return Optional.empty();
    }
    LevelEntry ofStatus = levels.get(key);
    LevelEntry entry = ofStatus == null ? levels.get(LevelKey.of(key.rule())) : ofStatus;
    return entry == null ? Optional.empty() : entry.level();
  }
}
