package dev.responds.processor.page.view;

/**
 * A response that is declared around endpoints, on a class, a package or for everything.
 *
 * @param response the response, whose id is the anchor
 * @param everywhere whether every endpoint of the API has it
 * @param places the endpoints that have it
 */
public record AroundSection(Response response, boolean everywhere, Places places) {}
