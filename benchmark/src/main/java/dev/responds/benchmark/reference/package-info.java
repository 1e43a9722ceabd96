/** Processors that do little, to measure what is needed in any case. */
package dev.responds.benchmark.reference;
