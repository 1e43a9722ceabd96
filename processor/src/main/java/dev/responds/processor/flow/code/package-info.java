/** Class files: where they are, what they extend, and the methods and annotations in them. */
@NullMarked
package dev.responds.processor.flow.code;

import org.jspecify.annotations.NullMarked;
