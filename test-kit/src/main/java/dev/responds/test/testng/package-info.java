/** Fails tests of TestNG. */
@NullMarked
package dev.responds.test.testng;

import org.jspecify.annotations.NullMarked;
