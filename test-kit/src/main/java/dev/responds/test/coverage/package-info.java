/** Which declared responses were seen, by which tests; kept in files that are merged. */
@NullMarked
package dev.responds.test.coverage;

import org.jspecify.annotations.NullMarked;
