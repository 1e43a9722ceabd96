/** What is known of Jakarta REST, under its old names too. */
@NullMarked
package dev.responds.processor.flow.jakarta;

import org.jspecify.annotations.NullMarked;
