/** Measures what processors cost at compile time. */
package dev.responds.benchmark;
