package dev.responds.processor.reference.view;

import java.util.List;

/**
 * The registered statuses of one class.
 *
 * @param look the class, 1 to 5
 * @param title its name
 * @param entries its statuses
 */
public record DictionaryGroup(int look, String title, List<DictionaryEntry> entries) {}
