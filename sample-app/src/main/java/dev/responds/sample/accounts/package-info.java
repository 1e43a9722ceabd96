/** Who calls, and what they may do. */
@MayBreak
@NullMarked
package dev.responds.sample.accounts;

import dev.responds.sample.web.MayBreak;
import org.jspecify.annotations.NullMarked;
