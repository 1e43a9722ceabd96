package dev.responds.sample.reports;

import dev.responds.Responds;
import dev.responds.sample.accounts.AdministratorsOnly;
import dev.responds.sample.reports.ReportControllerResponses.Follow;
import dev.responds.sample.reports.ReportControllerResponses.Read;
import dev.responds.sample.reports.ReportControllerResponses.Respond;
import dev.responds.sample.reports.ReportControllerResponses.Start;
import dev.responds.sample.web.SendsJson;
import dev.responds.sample.web.TakesId;
import dev.responds.sample.web.TakesJson;
import jakarta.validation.Valid;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Lets administrators start report jobs, follow them and read the reports. */
@RestController
@RequestMapping("/reports")
@AdministratorsOnly
final class ReportController {

  private static final Duration USUAL_LENGTH = Duration.ofSeconds(5);

  private final ReportService reports;

  ReportController(ReportService reports) {
    this.reports = reports;
  }

  /** Starts a job that compiles the report of a day. */
  @PostMapping("/jobs")
  @SendsJson
  @TakesJson
  @Responds(
      value = 202,
      body = ReportJob.class,
      headers = "Location",
      when = "the job is queued, but its report is not compiled yet; Location is its monitor")
  Start start(@RequestBody @Valid NewReportJob draft) {
    ReportJob job = reports.start(draft.day());
    return Respond.start()
        .accepted(URI.create("/reports/jobs/" + job.id()))
        .retryAfter(USUAL_LENGTH)
        .body(job);
  }

  /** Tells how far a job has come. */
  @GetMapping("/jobs/{id}")
  @SendsJson
  @TakesId
  @Responds(value = 200, body = ReportJob.class, when = "the job is waiting, running or has failed")
  @Responds(value = 303, when = "the job is done; Location is the report, a resource of its own")
  @Responds(value = 404, when = "there is no such job")
  Follow follow(@PathVariable long id) {
    return reports
        .findJob(id)
        .map(ReportController::progress)
        .orElseGet(() -> Respond.follow().notFound().problem("No such job"));
  }

  private static Follow progress(ReportJob job) {
    return job.done()
        ? Respond.follow().seeOther(URI.create("/reports/" + job.day())).build()
        : Respond.follow().ok().body(job);
  }

  /** Returns the report of a day. */
  @GetMapping("/{day}")
  @SendsJson
  @TakesId
  @Responds(value = 200, body = DailyReport.class, when = "the report of the day is compiled")
  @Responds(value = 404, when = "nobody has had the report of that day compiled")
  Read read(@PathVariable LocalDate day) {
    return reports
        .findReport(day)
        .map(report -> Respond.read().ok().body(report))
        .orElseGet(() -> Respond.read().notFound().problem("No such report"));
  }
}
