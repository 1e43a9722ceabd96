package dev.responds.processor.page.view;

/**
 * A rule, as it is shown wherever it is named.
 *
 * @param id its id
 * @param known whether it has a section; mistakes in the use of Responds have none
 */
public record RuleLink(String id, boolean known) {}
