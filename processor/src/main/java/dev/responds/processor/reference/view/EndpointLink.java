package dev.responds.processor.reference.view;

import java.util.List;

/**
 * An endpoint, as it is shown wherever it is named.
 *
 * @param id the anchor of its section
 * @param methods the request methods, or {@code *}
 * @param paths path templates
 * @param controller the class that has it
 */
public record EndpointLink(
    String id, String methods, List<String> paths, ControllerLink controller) {}
