package dev.responds.processor.page.view;

import java.util.List;

/**
 * The statuses in use of one class.
 *
 * @param look the class, 1 to 5
 * @param title its name
 * @param meaning what the class says
 * @param statuses its statuses
 */
public record StatusGroup(int look, String title, Prose meaning, List<StatusSection> statuses) {}
