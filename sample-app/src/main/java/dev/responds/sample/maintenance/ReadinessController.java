package dev.responds.sample.maintenance;

import dev.responds.Responds;
import dev.responds.sample.maintenance.ReadinessControllerResponses.Ready;
import dev.responds.sample.maintenance.ReadinessControllerResponses.Respond;
import dev.responds.sample.web.SendsJson;
import jakarta.annotation.security.PermitAll;
import java.time.Duration;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells load balancers whether to send requests here. */
@RestController
@PermitAll
final class ReadinessController {

  private final MaintenanceMode maintenance;

  ReadinessController(MaintenanceMode maintenance) {
    this.maintenance = maintenance;
  }

  /** Tells whether the service takes requests. */
  @GetMapping("/ready")
  @SendsJson
  @Responds(value = 200, body = Readiness.class, when = "the service is open")
  @Responds(
      value = 503,
      headers = "Retry-After",
      when = "maintenance is switched on; Retry-After says for how long")
  Ready ready() {
    Optional<Duration> closed = maintenance.remaining();
    if (closed.isPresent()) {
      return Respond.ready().serviceUnavailable(closed.get()).problem("Under maintenance");
    }
    return Respond.ready().ok().body(new Readiness("open"));
  }
}
