/**
 * Declarations that an API lacks, as a diff of its sources: which ones, where they go, and how that
 * is written down.
 */
@NullMarked
package dev.responds.processor.suggest;

import org.jspecify.annotations.NullMarked;
