package dev.responds.processor.page.view;

/**
 * A row of the redirect table.
 *
 * @param status the status
 * @param inUse whether the API has it
 * @param lasts how long the redirect holds
 * @param afterPost what becomes of a POST
 * @param afterOther what becomes of other methods
 * @param use what it is good for
 */
public record Redirection(
    StatusLink status, boolean inUse, String lasts, Prose afterPost, Prose afterOther, Prose use) {}
