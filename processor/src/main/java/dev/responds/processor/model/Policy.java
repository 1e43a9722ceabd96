package dev.responds.processor.model;

import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;

/**
 * The team's rules as they hold for one endpoint: the policies around it, the nearest one first.
 *
 * @param allow statuses in use; empty for all
 * @param deny statuses not in use
 * @param errorBody content of errors that declare none
 * @param challenge value of {@code WWW-Authenticate} on every 401
 * @param levels level by rule id, or by rule id and status, as in {@code status-reserved:402}
 * @param pack the levels to start from
 * @param role what the endpoint is towards its clients
 */
public record Policy(
    SortedSet<Integer> allow,
    SortedSet<Integer> deny,
    Body errorBody,
    Optional<String> challenge,
    Map<String, LevelEntry> levels,
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

  /** Returns whether the team uses this status. */
  public boolean permits(int status) {
    return (allow.isEmpty() || allow.contains(status)) && !deny.contains(status);
  }

  /** Returns the level that the team gives to a rule for this status. */
  public Optional<Level> level(String rule, int status) {
    if (levels.isEmpty()) {
      return Optional.empty();
    }
    return Optional.ofNullable(levels.get(rule + ":" + status))
        .or(() -> Optional.ofNullable(levels.get(rule)))
        .flatMap(LevelEntry::level);
  }
}
