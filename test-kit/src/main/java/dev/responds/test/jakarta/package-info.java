/** Records what Jakarta REST sends. */
@NullMarked
package dev.responds.test.jakarta;

import org.jspecify.annotations.NullMarked;
