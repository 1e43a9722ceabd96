/** Runs compilers, and measures what they take. */
package dev.responds.benchmark.measure;
