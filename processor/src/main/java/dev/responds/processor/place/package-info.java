/** Where the sources of a compile say what the model tells: elements, annotations, and values. */
@NullMarked
package dev.responds.processor.place;

import org.jspecify.annotations.NullMarked;
