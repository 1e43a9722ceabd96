/** One request with its response, as data. */
@NullMarked
package dev.responds.test.exchange;

import org.jspecify.annotations.NullMarked;
