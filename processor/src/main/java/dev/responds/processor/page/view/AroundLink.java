package dev.responds.processor.page.view;

/**
 * A response that several endpoints share, as it is shown at each of them.
 *
 * @param id the anchor of what is said about it, once for all
 * @param status the status
 */
public record AroundLink(String id, StatusLink status) {}
