/** What can be ordered. */
@ClosedDuringMaintenance
@MayBreak
@NullMarked
package dev.responds.sample.products;

import dev.responds.sample.maintenance.ClosedDuringMaintenance;
import dev.responds.sample.web.MayBreak;
import org.jspecify.annotations.NullMarked;
