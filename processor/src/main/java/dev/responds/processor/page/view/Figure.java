package dev.responds.processor.page.view;

/**
 * A number that sums up the API.
 *
 * @param label what is counted
 * @param count how many
 * @param section the anchor of the section that lists them
 * @param team whether it is for the team alone
 */
public record Figure(String label, int count, String section, boolean team) {}
