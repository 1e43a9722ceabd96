package dev.responds.sample.maintenance;

import dev.responds.Responds;
import dev.responds.sample.accounts.AdministratorsOnly;
import dev.responds.sample.maintenance.MaintenanceControllerResponses.Begin;
import dev.responds.sample.maintenance.MaintenanceControllerResponses.Finish;
import dev.responds.sample.maintenance.MaintenanceControllerResponses.Respond;
import dev.responds.sample.web.TakesJson;
import jakarta.validation.Valid;
import java.time.Duration;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Lets administrators close the service and open it again. */
@RestController
@RequestMapping("/admin/maintenance")
@AdministratorsOnly
final class MaintenanceController {

  private final MaintenanceMode maintenance;

  MaintenanceController(MaintenanceMode maintenance) {
    this.maintenance = maintenance;
  }

  /** Closes the service for a while, or for longer. */
  @PutMapping
  @TakesJson
  @Responds(value = 204, when = "maintenance is on, or its end has been moved")
  Begin begin(@RequestBody @Valid MaintenanceWindow window) {
    maintenance.begin(Duration.ofMinutes(window.minutes()));
    return Respond.begin().noContent().build();
  }

  /** Opens the service again. */
  @DeleteMapping
  @Responds(value = 204, when = "maintenance is off, whether it was on or not")
  Finish finish() {
    maintenance.finish();
    return Respond.finish().noContent().build();
  }
}
