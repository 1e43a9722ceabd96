/** What recording costs a request. */
@NullMarked
package dev.responds.test.benchmark;

import org.jspecify.annotations.NullMarked;
