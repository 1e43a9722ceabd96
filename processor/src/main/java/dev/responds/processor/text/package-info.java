/** Texts for people, in the languages there are. */
@NullMarked
package dev.responds.processor.text;

import org.jspecify.annotations.NullMarked;
