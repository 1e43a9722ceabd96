package dev.responds.processor.benchmark.render;

import dev.responds.processor.benchmark.result.Figure;

/** A figure, and what it is called at the head of a column. */
record Column(String head, Figure figure) {}
