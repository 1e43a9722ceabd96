package dev.responds.processor.page.view;

import java.util.List;

/**
 * The endpoints of one class.
 *
 * @param link what it is called
 * @param module the module that it comes from, where the page covers several; else empty
 * @param packageName its package, empty for the unnamed one
 * @param endpoints its endpoints
 */
public record Controller(
    GroupName link, String module, String packageName, List<EndpointSection> endpoints) {}
