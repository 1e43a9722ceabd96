package dev.responds.processor.page.view;

import java.util.List;

/**
 * What one rule found.
 *
 * @param rule the rule
 * @param level how much it weighs, in the style sheet's terms
 * @param label the same in words
 * @param fixes what to do about it, told here once for all places
 * @param places where
 */
public record FindingGroup(
    RuleLink rule, String level, String label, List<Prose> fixes, Places places) {}
