package dev.responds.processor.page.view;

/**
 * A level that a policy or a ruleset gives to a rule.
 *
 * @param rule the rule
 * @param status the status that the level is for, empty for all
 * @param label the level in words
 * @param from the level that holds without it, in words
 * @param reason what asks for it
 */
public record LevelLine(RuleLink rule, String status, String label, String from, Reason reason) {}
