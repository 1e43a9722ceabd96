package dev.responds.processor.reference.view;

import java.util.List;

/**
 * What one rule found.
 *
 * @param rule the rule
 * @param lines its findings
 */
public record FindingGroup(RuleLink rule, List<FindingLine> lines) {}
