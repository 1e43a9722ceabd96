package dev.responds.processor.page.view;

/**
 * A header field that a response always has.
 *
 * @param name the field name
 * @param value its value where that is known, else empty
 */
public record HeaderFieldLine(String name, String value) {}
