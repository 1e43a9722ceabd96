package dev.responds.processor.page.view;

import java.util.List;

/**
 * Responses of an endpoint that a server decides on one after the other.
 *
 * @param shared those that the endpoint shares with its neighbours, which come first
 * @param own those that are declared for it alone
 */
public record Step(List<AroundLink> shared, List<Response> own) {}
