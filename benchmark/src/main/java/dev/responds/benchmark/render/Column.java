package dev.responds.benchmark.render;

import dev.responds.benchmark.result.Ratio;

/** A figure, and what it is called at the head of a column. */
record Column(String head, Ratio figure) {}
