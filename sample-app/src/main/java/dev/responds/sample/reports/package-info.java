/** Daily reports, compiled by a batch job. */
@ClosedDuringMaintenance
@MayBreak
@NullMarked
package dev.responds.sample.reports;

import dev.responds.sample.maintenance.ClosedDuringMaintenance;
import dev.responds.sample.web.MayBreak;
import org.jspecify.annotations.NullMarked;
