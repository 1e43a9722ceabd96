package dev.responds.processor.reference.view;

import java.util.List;

/**
 * The endpoints of one class.
 *
 * @param name its simple name
 * @param packageName its package, empty for the unnamed one
 * @param endpoints its endpoints
 */
public record Controller(String name, String packageName, List<EndpointSection> endpoints) {}
