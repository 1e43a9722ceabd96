package dev.responds.processor.reference.view;

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
