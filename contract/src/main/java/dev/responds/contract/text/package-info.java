/** Texts for people, in the languages there are, and numbers that people write. */
@NullMarked
package dev.responds.contract.text;

import org.jspecify.annotations.NullMarked;
