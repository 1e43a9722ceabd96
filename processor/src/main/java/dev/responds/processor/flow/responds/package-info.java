/** What is known of our own run-time classes, beyond their code. */
@NullMarked
package dev.responds.processor.flow.responds;

import org.jspecify.annotations.NullMarked;
