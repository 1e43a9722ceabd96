package dev.responds.processor.page.view;

/**
 * A header field that responses have, told once.
 *
 * @param id its anchor
 * @param name its name
 * @param meaning what it tells; empty for a field that is not registered
 * @param example a value that it may have; empty if nobody knows one
 */
public record HeaderSection(String id, String name, Prose meaning, String example) {}
