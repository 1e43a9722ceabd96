package dev.responds.sample.maintenance;

import dev.responds.Responds;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Closes the endpoints of a package while maintenance is on; {@link MaintenanceGate} does it. */
@Responds(
    value = 503,
    on = UnderMaintenance.class,
    problem = "under-maintenance",
    headers = "Retry-After",
    when = "maintenance is switched on; Retry-After says for how long")
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.PACKAGE)
public @interface ClosedDuringMaintenance {}
