/**
 * What the compiler runs.
 *
 * <p>A compile goes one way: {@code read} turns the compiler's elements into the model of the
 * contract; its rules check that; {@code builder} writes source files from it; {@code report}
 * prints the findings, and {@code page} publishes everything. {@code session} has what a compile
 * knows; only the two processors here see all of these.
 */
@NullMarked
package dev.responds.processor;

import org.jspecify.annotations.NullMarked;
