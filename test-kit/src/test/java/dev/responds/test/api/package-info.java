/** What people read. */
@NullMarked
package dev.responds.test.api;

import org.jspecify.annotations.NullMarked;
