package dev.responds.sample.maintenance;

import dev.responds.Responds;
import java.time.Duration;

/** The service is closed for a while. */
@Responds(value = 503, problem = "under-maintenance", headers = "Retry-After", detail = true)
public final class UnderMaintenance extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final Duration remaining;

  UnderMaintenance(Duration remaining) {
    super("The service is closed for maintenance and opens again by itself.");
    this.remaining = remaining;
  }

  Duration retryAfter() {
    return remaining;
  }
}
