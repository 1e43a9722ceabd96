package dev.responds.processor.page.view;

import java.util.List;

/**
 * One rule.
 *
 * @param id its id, which is its anchor
 * @param level how much its findings weigh, in the style sheet's terms
 * @param label the same in words
 * @param why why it exists
 * @param citation where HTTP says so
 * @param example code that breaks it, line by line
 */
public record RuleSection(
    String id,
    String level,
    String label,
    Prose why,
    CitationLink citation,
    List<CodeLine> example) {}
