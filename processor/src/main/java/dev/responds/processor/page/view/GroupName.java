package dev.responds.processor.page.view;

/**
 * What a group of endpoints is called.
 *
 * @param id the anchor of its section
 * @param name the name
 * @param title what clients call it, where the page is for the team as well; else empty
 */
public record GroupName(String id, String name, String title) {}
