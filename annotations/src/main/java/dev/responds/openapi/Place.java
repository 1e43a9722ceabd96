package dev.responds.openapi;

/**
 * Where an operation stands in a document.
 *
 * @param path its path, as the document has it
 * @param method its method, in any case
 */
public record Place(String path, String method) {}
