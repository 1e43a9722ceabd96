package dev.responds.processor.page.view;

/**
 * A line of example code.
 *
 * @param text the code
 * @param marked whether the rule reports this line
 */
public record CodeLine(String text, boolean marked) {}
