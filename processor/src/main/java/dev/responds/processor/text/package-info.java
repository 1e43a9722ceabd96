/** Texts for people, in the languages there are, and numbers that people write. */
@NullMarked
package dev.responds.processor.text;

import org.jspecify.annotations.NullMarked;
