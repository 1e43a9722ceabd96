/** Ordering by an HTML form: Post/Redirect/Get without duplicate orders. */
@ClosedDuringMaintenance
@MayBreak
@NullMarked
package dev.responds.sample.checkout;

import dev.responds.sample.maintenance.ClosedDuringMaintenance;
import dev.responds.sample.web.MayBreak;
import org.jspecify.annotations.NullMarked;
