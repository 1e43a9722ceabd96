package dev.responds.processor.page.view;

import java.util.Optional;

/**
 * What asks for a level.
 *
 * @param about what the guideline asks for, if there is a text about it
 * @param words what the level gives as its reason
 * @param guideline the guideline, if its address is known
 */
public record Reason(Prose about, String words, Optional<CitationLink> guideline) {}
