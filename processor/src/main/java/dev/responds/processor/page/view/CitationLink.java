package dev.responds.processor.page.view;

/**
 * Where a statement stands.
 *
 * @param label as people write it
 * @param url the address of the section
 */
public record CitationLink(String label, String url) {}
