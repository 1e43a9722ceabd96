/**
 * Writes the response builders of an API as Java source. It decides nothing: the model has said it
 * all.
 */
@NullMarked
package dev.responds.processor.builder;

import org.jspecify.annotations.NullMarked;
