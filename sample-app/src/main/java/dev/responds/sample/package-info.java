/** An order service that sends every status for the reason that HTTP has it for. */
@NullMarked
package dev.responds.sample;

import org.jspecify.annotations.NullMarked;
