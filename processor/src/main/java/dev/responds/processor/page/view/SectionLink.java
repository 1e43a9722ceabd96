package dev.responds.processor.page.view;

/**
 * A section of the page, as the contents name it.
 *
 * @param id its anchor
 * @param team whether it is for the team alone
 */
public record SectionLink(String id, boolean team) {}
