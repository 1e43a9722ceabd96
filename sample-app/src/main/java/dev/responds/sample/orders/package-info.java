/** Orders, and where older clients still send them. */
@ClosedDuringMaintenance
@MayBreak
@NullMarked
package dev.responds.sample.orders;

import dev.responds.sample.maintenance.ClosedDuringMaintenance;
import dev.responds.sample.web.MayBreak;
import org.jspecify.annotations.NullMarked;
