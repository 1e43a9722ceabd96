/** Brings the recorders into the contexts of Spring's tests, and fails those tests. */
@NullMarked
package dev.responds.test.spring;

import org.jspecify.annotations.NullMarked;
