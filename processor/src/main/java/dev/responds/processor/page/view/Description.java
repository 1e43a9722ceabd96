package dev.responds.processor.page.view;

import java.util.List;

/**
 * What is said of an endpoint to those who call it.
 *
 * @param summary what it does, in a line; empty if nobody says
 * @param paragraphs more about it
 * @param deprecated whether clients are asked to do without
 * @param operation where the OpenAPI document describes it; empty if that is not published, or goes
 *     without saying
 * @param described whether that is the operation of its first path and method, which goes without
 *     saying
 */
public record Description(
    String summary,
    List<Prose> paragraphs,
    boolean deprecated,
    String operation,
    boolean described) {}
