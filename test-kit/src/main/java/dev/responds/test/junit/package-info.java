/** Hears from the JUnit Platform which test runs, and fails tests of JUnit Jupiter. */
@NullMarked
package dev.responds.test.junit;

import org.jspecify.annotations.NullMarked;
