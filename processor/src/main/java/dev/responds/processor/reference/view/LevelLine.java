package dev.responds.processor.reference.view;

/**
 * A level that a policy sets.
 *
 * @param rule the id of the rule
 * @param known whether there is such a rule
 * @param label the level in words
 */
public record LevelLine(String rule, boolean known, String label) {}
