package dev.responds.sample.reports;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** Which day to compile the report of. */
record NewReportJob(@NotNull LocalDate day) {}
