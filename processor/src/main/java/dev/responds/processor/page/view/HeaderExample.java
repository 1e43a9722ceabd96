package dev.responds.processor.page.view;

/**
 * A header field that belongs to a status.
 *
 * @param name the field name
 * @param value what it could look like
 * @param mandatory whether the status is not right without it
 */
public record HeaderExample(String name, String value, boolean mandatory) {}
