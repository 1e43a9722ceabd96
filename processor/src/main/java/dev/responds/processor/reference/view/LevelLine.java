package dev.responds.processor.reference.view;

/**
 * A level that a policy sets.
 *
 * @param rule the rule
 * @param label the level in words
 */
public record LevelLine(RuleLink rule, String label) {}
