package dev.responds.processor.page.view;

import java.util.List;

/**
 * All rules.
 *
 * @param count how many there are, in words
 * @param rules the rules
 */
public record RuleBookSection(String count, List<RuleSection> rules) {}
