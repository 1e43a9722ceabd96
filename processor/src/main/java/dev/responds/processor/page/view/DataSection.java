package dev.responds.processor.page.view;

import java.util.List;

/**
 * A type of what is sent, told once.
 *
 * @param id its anchor
 * @param name its name
 * @param about what is said of it
 * @param whole what it is, where it is no object with members; else unknown
 * @param limits what its value has to be like, where it is no object with members
 * @param fields its members
 */
public record DataSection(
    String id,
    String name,
    List<Prose> about,
    TypeName whole,
    List<Prose> limits,
    List<FieldLine> fields) {}
