/** The page to start from. */
@MayBreak
@NullMarked
package dev.responds.sample.start;

import dev.responds.sample.web.MayBreak;
import org.jspecify.annotations.NullMarked;
