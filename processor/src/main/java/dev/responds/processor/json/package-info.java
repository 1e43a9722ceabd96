/** Writes the files for machines. */
@NullMarked
package dev.responds.processor.json;

import org.jspecify.annotations.NullMarked;
