package dev.responds.sample.maintenance;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Knows until when the service is closed. */
@Service
final class MaintenanceMode {

  private final Clock clock;
  private volatile Instant end = Instant.MIN;

  MaintenanceMode(Clock clock) {
    this.clock = clock;
  }

  void begin(Duration length) {
    end = clock.instant().plus(length);
  }

  void finish() {
    end = Instant.MIN;
  }

  /** Returns how long it still takes; empty while the service is open. */
  Optional<Duration> remaining() {
    Instant now = clock.instant();
    return Optional.of(end).filter(now::isBefore).map(until -> Duration.between(now, until));
  }
}
