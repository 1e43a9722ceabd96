package dev.responds.processor.page.view;

import dev.responds.contract.catalog.ControllerLink;
import java.util.List;

/**
 * A policy, and where it holds.
 *
 * @param facts what it says
 * @param levels the levels it sets
 * @param controllers the classes it holds for
 */
public record PolicySection(
    List<Fact> facts, List<LevelLine> levels, List<ControllerLink> controllers) {}
