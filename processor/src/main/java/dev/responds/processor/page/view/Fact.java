package dev.responds.processor.page.view;

/**
 * One line of a list of facts.
 *
 * @param label what it is about
 * @param text the fact
 */
public record Fact(String label, Prose text) {}
