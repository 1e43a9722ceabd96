package dev.responds.processor.reference.view;

/**
 * A header field that a response always has.
 *
 * @param name the field name
 * @param value its value where that is known, else empty
 * @param why why it is there: HTTP demands it, or the code declares it
 */
public record HeaderField(String name, String value, String why) {}
