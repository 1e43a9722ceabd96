/** Which test a request is of. */
@NullMarked
package dev.responds.test.record;

import org.jspecify.annotations.NullMarked;
