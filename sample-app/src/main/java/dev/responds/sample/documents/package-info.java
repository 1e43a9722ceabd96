/** Text documents with an editor and its save button. */
@ClosedDuringMaintenance
@MayBreak
@NullMarked
package dev.responds.sample.documents;

import dev.responds.sample.maintenance.ClosedDuringMaintenance;
import dev.responds.sample.web.MayBreak;
import org.jspecify.annotations.NullMarked;
