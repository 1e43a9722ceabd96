package dev.responds.sample.maintenance;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/** How long the service is to be closed. */
record MaintenanceWindow(@Min(1) @Max(1440) int minutes) {}
