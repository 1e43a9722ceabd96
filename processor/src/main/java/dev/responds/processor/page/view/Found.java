package dev.responds.processor.page.view;

/**
 * A response that was found in the code of an endpoint, and nobody declares.
 *
 * @param status the status
 * @param exception the exception that leads to it, empty if the endpoint returns
 * @param way the places that lead to it
 */
public record Found(StatusLink status, String exception, String way) {}
