/** Opens pages in a real browser. */
@NullMarked
package dev.responds.sample.browser;

import org.jspecify.annotations.NullMarked;
