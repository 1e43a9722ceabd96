package dev.responds.sample.reports;

import static dev.responds.sample.Caller.JSON;
import static org.assertj.core.api.Assertions.assertThat;

import dev.responds.sample.ServerTest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.config.CronTask;
import org.springframework.scheduling.config.ScheduledTaskHolder;

class ReportsTest extends ServerTest {

  private final ScheduledTaskHolder schedule;
  private final NightlyRun nightlyRun;
  private final JdbcClient database;

  ReportsTest(
      @Autowired ScheduledTaskHolder schedule,
      @Autowired NightlyRun nightlyRun,
      @Autowired JdbcClient database) {
    this.schedule = schedule;
    this.nightlyRun = nightlyRun;
    this.database = database;
  }

  @Test
  void jobIsFollowedToItsReport() {
    HttpResponse<String> accepted = start("2026-01-31");
    String monitor = header(accepted, "Location");
    HttpResponse<String> waiting = admin().get(monitor);
    assertJson(waiting, 200);
    assertValue(waiting, "$.state").isEqualTo("WAITING");

    heldBatch().runAll();

    HttpResponse<String> done = admin().get(monitor);
    assertRedirect(done, 303, "/reports/2026-01-31");
    HttpResponse<String> report = admin().get(header(done, "Location"));
    assertJson(report, 200);
    assertThat(report.body())
        .isEqualTo("{\"day\":\"2026-01-31\",\"orders\":1,\"items\":3,\"revenue\":59.70}");
  }

  @Test
  void queuedJobNamesItsMonitor() {
    HttpResponse<String> accepted = start("2026-01-30");

    assertJson(accepted, 202);
    assertThat(header(accepted, "Location")).matches("/reports/jobs/\\d+");
    assertThat(header(accepted, "Retry-After")).isEqualTo("5");
    assertValue(accepted, "$.day").isEqualTo("2026-01-30");
    heldBatch().runAll();
  }

  @Test
  void laterReportOfADayReplacesTheEarlier() {
    start("2026-01-29");
    start("2026-01-29");

    assertThat(heldBatch().runAll()).isEqualTo(2);
    assertJson(admin().get("/reports/2026-01-29"), 200);
  }

  @Test
  void failedJobSaysSo() {
    HttpResponse<String> accepted = start("2026-01-28");
    database.sql("alter table daily_report rename to lost_report").update();
    try {
      heldBatch().runAll();
    } finally {
      database.sql("alter table lost_report rename to daily_report").update();
    }

    HttpResponse<String> failed = admin().get(header(accepted, "Location"));

    assertJson(failed, 200);
    assertValue(failed, "$.state").isEqualTo("FAILED");
    assertProblem(admin().get("/reports/2026-01-28"), 404, "No such report");
  }

  @Test
  void everyNightReportsTheDayBefore() {
    assertThat(schedule.getScheduledTasks())
        .extracting(scheduled -> scheduled.getTask())
        .filteredOn(CronTask.class::isInstance)
        .extracting(task -> ((CronTask) task).getExpression())
        .containsExactly("0 30 2 * * *");

    nightlyRun.reportYesterday();

    assertThat(heldBatch().runAll()).isEqualTo(1);
    HttpResponse<String> report = admin().get("/reports/2026-02-28");
    assertJson(report, 200);
    assertValue(report, "$.day").isEqualTo(LocalDate.of(2026, 2, 28).toString());
  }

  @Test
  void unknownJobAndReportAreNotFound() {
    assertProblem(admin().get("/reports/jobs/999999"), 404, "No such job");
    assertProblem(admin().get("/reports/1999-12-31"), 404, "No such report");
  }

  @Test
  void malformedDaysAndIdsAreBadRequests() {
    assertProblem(admin().get("/reports/yesterday"), 400, "Bad Request");
    assertProblem(admin().get("/reports/jobs/last"), 400, "Bad Request");
    assertProblem(
        admin().post("/reports/jobs", JSON, "{\"day\":\"2026-02-30\"}"), 400, "Bad Request");
    assertProblem(admin().post("/reports/jobs", JSON, "{}"), 400, "Invalid content");
  }

  @Test
  void dayThatIsNotJsonIsUnsupported() {
    assertProblem(
        admin().post("/reports/jobs", "text/plain", "2026-01-31"), 415, "Unsupported Media Type");
  }

  @Test
  void onlyAdministratorsSeeReports() {
    assertChallenge(anonymous().get("/reports/2026-01-31"));
    assertProblem(alice().get("/reports/2026-01-31"), 403, "Administrators only");
    assertProblem(
        alice().post("/reports/jobs", JSON, "{\"day\":\"2026-01-31\"}"),
        403,
        "Administrators only");
  }

  private HttpResponse<String> start(String day) {
    return admin().post("/reports/jobs", JSON, "{\"day\":\"" + day + "\"}");
  }
}
