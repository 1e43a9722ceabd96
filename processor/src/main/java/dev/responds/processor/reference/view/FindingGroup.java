package dev.responds.processor.reference.view;

import java.util.List;

/**
 * What one rule found.
 *
 * @param rule the id of the rule
 * @param lines its findings
 */
public record FindingGroup(String rule, List<FindingLine> lines) {}
