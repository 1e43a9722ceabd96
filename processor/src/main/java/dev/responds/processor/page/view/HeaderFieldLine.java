package dev.responds.processor.page.view;

/**
 * A header field that a response always has.
 *
 * @param id the anchor of what is told of it
 * @param name the field name
 * @param value its value where that is known, else empty
 */
public record HeaderFieldLine(String id, String name, String value) {}
