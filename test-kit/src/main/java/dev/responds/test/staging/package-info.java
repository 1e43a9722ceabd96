/** The same recorder outside of tests: it counts, and fails nothing. */
@NullMarked
package dev.responds.test.staging;

import org.jspecify.annotations.NullMarked;
