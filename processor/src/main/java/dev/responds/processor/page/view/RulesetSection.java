package dev.responds.processor.page.view;

import java.util.List;

/**
 * A ruleset that a policy of the API has in use.
 *
 * @param name the qualified name of the annotation type
 * @param changes the levels that it sets
 */
public record RulesetSection(String name, List<Change> changes) {

  /**
   * A level that a ruleset sets.
   *
   * @param level the level
   * @param own the level that a policy sets by itself, in words, which wins; empty if none does
   */
  public record Change(LevelLine level, String own) {}
}
