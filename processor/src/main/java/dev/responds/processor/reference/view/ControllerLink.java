package dev.responds.processor.reference.view;

/**
 * A class with endpoints, as it is shown wherever it is named.
 *
 * @param id the anchor of its section
 * @param name the shortest name that no other one has
 */
public record ControllerLink(String id, String name) {}
