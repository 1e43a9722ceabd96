package dev.responds.processor.reference.view;

/**
 * A registered status in short.
 *
 * @param status the status
 * @param inUse whether the API has it, so that it has a section of its own
 * @param meaning what it says
 * @param flag how the registry stands to it, empty for an ordinary one
 * @param citation where it is defined
 */
public record DictionaryEntry(
    StatusLink status, boolean inUse, Prose meaning, String flag, CitationLink citation) {}
