package dev.responds.processor.page.view;

import java.util.List;

/**
 * The registered statuses of one class.
 *
 * @param look the class, 1 to 5
 * @param title its name
 * @param meaning what the class says
 * @param inUse those that the API has, told in sections of their own
 * @param others the rest
 */
public record DictionaryGroup(
    int look, String title, Prose meaning, List<StatusLink> inUse, List<DictionaryEntry> others) {}
