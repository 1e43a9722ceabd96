package dev.responds.sample.reports;

import dev.responds.sample.reports.ReportJob.State;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Service;

/** Compiles reports in the background. */
@Service
class ReportService {

  private static final Logger LOG = LoggerFactory.getLogger(ReportService.class);

  private final ReportJobRepository jobs;
  private final DailyReportRepository reports;
  private final Executor batch;

  ReportService(
      ReportJobRepository jobs,
      DailyReportRepository reports,
      @Qualifier(BatchConfiguration.EXECUTOR) Executor batch) {
    this.jobs = jobs;
    this.reports = reports;
    this.batch = batch;
  }

  /** Queues a job and returns at once. */
  ReportJob start(LocalDate day) {
    ReportJob job = jobs.save(ReportJob.waiting(day));
    batch.execute(() -> run(job));
    return job;
  }

  Optional<ReportJob> findJob(long id) {
    return jobs.findById(id);
  }

  Optional<DailyReport> findReport(LocalDate day) {
    return reports.findById(day);
  }

  private void run(ReportJob job) {
    try {
      jobs.save(job.in(State.RUNNING));
      reports.compile(job.day(), startOf(job.day()), startOf(job.day().plusDays(1)));
      jobs.save(job.in(State.DONE));
    } catch (RuntimeException e) {
      LOG.error("The report of {} could not be compiled", job.day(), e);
      jobs.save(job.in(State.FAILED));
    }
  }

  private static Instant startOf(LocalDate day) {
    return day.atStartOfDay(ZoneOffset.UTC).toInstant();
  }
}
