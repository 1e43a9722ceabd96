/**
 * What the compiler runs.
 *
 * <p>A compile goes one way: {@code read} turns the compiler's elements into the {@code model};
 * {@code rule} checks the model against what {@code http} says; {@code builder} writes source files
 * from it; {@code report} prints the findings, and {@code reference} publishes everything as a
 * page. Only the two processors here see all of these.
 */
@NullMarked
package dev.responds.processor;

import org.jspecify.annotations.NullMarked;
