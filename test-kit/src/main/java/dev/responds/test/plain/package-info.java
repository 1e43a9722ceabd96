/** Records replies that are sent without a framework. */
@NullMarked
package dev.responds.test.plain;

import org.jspecify.annotations.NullMarked;
