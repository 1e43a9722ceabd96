package dev.responds.processor.page.view;

/**
 * A registered status that the API does not have.
 *
 * @param flag how the registry stands to it, empty for an ordinary one
 * @param section what HTTP says about it
 */
public record DictionaryEntry(String flag, StatusSection section) {}
