/** Switching the service off for a while, and saying so. */
@MayBreak
@NullMarked
package dev.responds.sample.maintenance;

import dev.responds.sample.web.MayBreak;
import org.jspecify.annotations.NullMarked;
