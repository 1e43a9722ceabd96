package dev.responds.sample.reports;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Starts the report of the day before, every night. */
@Component
class NightlyRun {

  private final ReportService reports;
  private final Clock clock;

  NightlyRun(ReportService reports, Clock clock) {
    this.reports = reports;
    this.clock = clock;
  }

  @Scheduled(cron = "${reports.nightly-run:0 30 2 * * *}", zone = "UTC")
  void reportYesterday() {
    reports.start(LocalDate.now(clock).minusDays(1));
  }
}
