package dev.responds.processor.page.view;

import java.util.List;
import java.util.Optional;

/**
 * A set of levels that a policy can start from.
 *
 * @param name what a policy calls it
 * @param about what it is for
 * @param inUse whether a policy of the API starts from it
 * @param changes the rules whose level it changes
 */
public record PackSection(String name, Prose about, boolean inUse, List<Change> changes) {

  /**
   * A rule whose level a pack changes.
   *
   * @param level the levels
   * @param own the level that a policy sets, in words, which wins; empty if none does
   * @param because what the pack's guideline asks for; nothing where it follows none
   * @param guideline the guideline, if it follows one
   */
  public record Change(
      LevelLine level, String own, Prose because, Optional<CitationLink> guideline) {}
}
