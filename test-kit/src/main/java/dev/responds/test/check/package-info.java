/** What is wrong with a response. */
@NullMarked
package dev.responds.test.check;

import org.jspecify.annotations.NullMarked;
